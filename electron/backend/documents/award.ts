import { chineseNumeralDate } from '../domain/dates.ts';
import { awardAnnex, awardItems, claimNumbers } from './award-items.ts';
import { type AwardPart, awardPart } from './award-part.ts';
import { procedureHistory } from './award-procedure.ts';
import { claimLines, rosterFields } from './claim-lines.ts';
import { undisputedFields } from './element-papers.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { partyParagraphs } from './party-paragraphs.ts';
import { tribunalFields } from './tribunal-fields.ts';
import { chineseOrdinal, paragraphsOf, reasonParagraphs } from './wording.ts';
import { workingFields } from './working-annex.ts';

/**
 * 裁决书 (D33 non-final, D34 final): claims, disputed facts, reasons, result, the parties' remedies, date; LAW 46, RULES 53. The
 * award itself says whether it is final, as its label decides the remedy (INT1 18, GD 57). Final and non-final items are made apart, each
 * document with the items and the remedies of its kind (RULES 50).
 */
export function awardFields(input: PaperInput): PaperFields {
  const { state } = input;
  const { application } = state;
  const facts = paragraphsOf(application.facts);
  return {
    ...caseFields(input),
    当事人: partyParagraphs(application),
    审理经过: procedureHistory(input),
    请求: claimLines(application),
    有事实与理由: facts.length > 0,
    事实与理由: facts.map((paragraph) => ({ 事实段: paragraph })),
    ...undisputedFields(state),
    ...resultFields(input),
    ...tribunalFields(input),
    ...rosterFields(application, awardAnnex(application, partOf(input)?.award ?? null)),
    ...workingFields(application, partOf(input)?.award ?? null),
  };
}

/** The part a paper is of, where the award is split; null where one document holds it all. */
export function splitPart(input: PaperInput): AwardPart | null {
  const part = partOf(input);
  return part === null || part.subNumber === '' ? null : part;
}

function partOf({ state, awardPart: wanted }: PaperInput): AwardPart | null {
  return state.outcome?.method === 'award' ? awardPart(state.outcome, wanted ?? null) : null;
}

function resultFields(input: PaperInput): PaperFields {
  const { application, caseNumber } = input.state;
  const part = partOf(input);
  if (part === null) return noAward;
  const { award, finality } = part;
  return {
    ...(part.subNumber === '' ? {} : { 案号: `${caseNumber ?? ''}${part.subNumber}` }),
    本委认为: reasonParagraphs(award.findings),
    分别裁决: part.subNumber !== '',
    分别裁决说明: part.subNumber === '' ? '' : splitSentence(input, part),
    法律依据: legalBasis(finality),
    裁决: awardItems(application, award, part.subNumber !== '').map((item, index) => ({
      裁决序号: chineseOrdinal(index + 1),
      裁决内容: item,
    })),
    终局裁决: finality === 'final',
    非终局裁决: finality === 'nonFinal',
    裁决日期: chineseNumeralDate(award.decidedOn),
  };
}

/** What this document decides and where the rest is decided. RULES 50. */
function splitSentence({ state }: PaperInput, { award, finality }: AwardPart): string {
  const [other, subNumber] = finality === 'final' ? ['非终局', '之二'] : ['终局', '之一'];
  const numbers = claimNumbers(state.application, award).join('、');
  return `申请人的仲裁请求既有终局裁决事项，又有非终局裁决事项，依照《劳动人事争议仲裁办案规则》第五十条分别制作裁决书。本裁决书就${numbers}仲裁请求作出裁决，${other}裁决事项由${state.caseNumber ?? ''}${subNumber}裁决书裁决。`;
}

/** Null until the award is said to be final or not: it then decides the articles and the remedies. */
function legalBasis(finality: 'final' | 'nonFinal' | null): string | null {
  if (finality === null) return null;
  const articles = finality === 'final' ? '第四十六条、第四十七条' : '第四十六条、第五十条';
  return `《中华人民共和国劳动争议调解仲裁法》${articles}`;
}

const noAward: PaperFields = {
  本委认为: null,
  分别裁决: false,
  分别裁决说明: '',
  法律依据: null,
  裁决: null,
  终局裁决: false,
  非终局裁决: false,
  裁决日期: null,
};
