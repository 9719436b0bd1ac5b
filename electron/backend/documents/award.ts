import { chineseDate, chineseNumeralDate } from '../domain/dates.ts';
import { defaultersOf } from '../domain/lifecycle/absence.ts';
import { chineseOrdinal } from '../domain/text.ts';
import { awardAnnex, awardItems, claimNumbers } from './award-items.ts';
import { type AwardPart, awardPart, partialPart, partsOfAward } from './award-part.ts';
import { procedureHistory } from './award-procedure.ts';
import { claimLines, rosterFields } from './claim-lines.ts';
import { undisputedFields } from './element-papers.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, hasRoster, type PaperInput } from './paper-input.ts';
import { partyParagraphs } from './party-paragraphs.ts';
import { tribunalFields } from './tribunal-fields.ts';
import { paragraphsOf, reasonParagraphs } from './wording.ts';
import { workingFields } from './working-annex.ts';

/**
 * 裁决书 (D33 non-final, D34 final): claims, disputed facts, reasons, result, the parties' remedies, date; LAW 46, RULES 53. The
 * award itself says whether it is final, as its label decides the remedy (INT1 18, GD 57). Final and non-final items are made apart, each
 * document with the items and the remedies of its kind (RULES 50).
 */
export function awardFields(input: PaperInput): PaperFields {
  return fieldsOfPart(input, awardPart(input.state, input.awardPart ?? null), 'award');
}

/** 先行裁决书 (D35): as an award, of what is clear already, while the rest goes on; LAW 43, GD 56. */
export function partialAwardFields(input: PaperInput): PaperFields {
  return fieldsOfPart(input, partialPart(input.state, input.instrumentId ?? null), 'partialAward');
}

type AwardKind = 'award' | 'partialAward';

function fieldsOfPart(input: PaperInput, part: AwardPart | null, kind: AwardKind): PaperFields {
  const { application } = input.state;
  const facts = paragraphsOf(application.facts);
  return {
    ...caseFields(input),
    当事人: partyParagraphs(application),
    审理经过: procedureHistory(input, kind === 'award'),
    请求: claimLines(application),
    有事实与理由: facts.length > 0,
    事实与理由: facts.map((paragraph) => ({ 事实段: paragraph })),
    ...undisputedFields(input.state),
    ...resultFields(input, part, kind),
    ...tribunalFields(input),
    ...rosterFields(application, awardAnnex(application, part?.award ?? null)),
    ...workingFields(application, part?.award ?? null),
  };
}

/** The part a paper is of, where the case has several awards; null where one document holds it all. */
export function splitPart(input: PaperInput, kind: AwardKind): AwardPart | null {
  const { state } = input;
  const part =
    kind === 'award'
      ? awardPart(state, input.awardPart ?? null)
      : partialPart(state, input.instrumentId ?? null);
  return part === null || part.subNumber === '' ? null : part;
}

function resultFields(input: PaperInput, part: AwardPart | null, kind: AwardKind): PaperFields {
  const { application, caseNumber } = input.state;
  if (part === null) return noAward;
  const { award, finality } = part;
  return {
    ...(part.subNumber === '' ? {} : { 案号: `${caseNumber ?? ''}${part.subNumber}` }),
    本委认为: reasonParagraphs(award.findings),
    分别裁决: part.subNumber !== '',
    分别裁决说明: part.subNumber === '' ? '' : scopeSentence(input, part, kind),
    法律依据: legalBasis(finality, { isDefault: defaultersOf(input.state).length > 0, kind }),
    裁决: awardItems(application, award, part.subNumber !== '').map((item, index) => ({
      裁决序号: chineseOrdinal(index + 1),
      裁决内容: item,
    })),
    终局裁决: finality === 'final',
    非终局裁决: finality === 'nonFinal',
    裁决日期: chineseNumeralDate(award.decidedOn),
  };
}

/** What this document decides, what was decided before it and where the rest is decided. LAW 43, RULES 50. */
function scopeSentence({ state }: PaperInput, part: AwardPart, kind: AwardKind): string {
  const { application, partialAwards } = state;
  const numbers = claimNumbers(application, part.award).join('、');
  const annex = hasRoster(application) ? '（所涉申请人见附表）' : '';
  if (kind === 'partialAward')
    return `本案部分事实已经清楚，依照《中华人民共和国劳动争议调解仲裁法》第四十三条的规定，本委就${numbers}仲裁请求${annex}先行裁决，其余仲裁请求继续审理。`;
  const before = partialAwards.map(({ id, award }) => {
    const earlier = partialPart(state, id)?.subNumber ?? '';
    return `本委已于${chineseDate(award.decidedOn)}作出${state.caseNumber ?? ''}${earlier}先行裁决书，就${claimNumbers(application, award).join('、')}仲裁请求${annex}先行裁决。`;
  });
  const isSplit = partsOfAward(state).length > 1;
  const own = `本裁决书就${numbers}仲裁请求作出裁决`;
  if (!isSplit) return `${before.join('')}${own}。`;
  const other = part.finality === 'final' ? 'nonFinal' : 'final';
  const otherNumber = `${state.caseNumber ?? ''}${awardPart(state, other)?.subNumber ?? ''}`;
  return `${before.join('')}申请人的仲裁请求既有终局裁决事项，又有非终局裁决事项，依照《劳动人事争议仲裁办案规则》第五十条分别制作裁决书。${own}，${other === 'final' ? '终局' : '非终局'}裁决事项由${otherNumber}裁决书裁决。`;
}

/** Null until the award is said to be final or not: it then decides the articles and the remedies. A default award rests on LAW 36 too. */
function legalBasis(
  finality: 'final' | 'nonFinal' | null,
  { isDefault, kind }: { readonly isDefault: boolean; readonly kind: AwardKind },
): string | null {
  if (finality === null) return null;
  const articles = [
    ...(isDefault ? ['第三十六条'] : []),
    ...(kind === 'partialAward' ? ['第四十三条'] : []),
    '第四十六条',
    finality === 'final' ? '第四十七条' : '第五十条',
  ];
  return `《中华人民共和国劳动争议调解仲裁法》${articles.join('、')}`;
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
