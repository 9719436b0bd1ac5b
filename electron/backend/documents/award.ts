import { chineseNumeralDate } from '../domain/dates.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import { awardAnnex, awardItems } from './award-items.ts';
import { procedureHistory } from './award-procedure.ts';
import { claimLines, rosterFields } from './claim-lines.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { partyParagraphs } from './party-paragraphs.ts';
import { tribunalFields } from './tribunal-fields.ts';
import { chineseOrdinal, paragraphsOf, reasonParagraphs } from './wording.ts';

/**
 * 裁决书 (D33 non-final, D34 final): claims, disputed facts, reasons, result, the parties' remedies, date; LAW 46, RULES 53. The
 * award itself says whether it is final, as its label decides the remedy (INT1 18, GD 57).
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
    ...resultFields(state),
    ...tribunalFields(input),
    ...rosterFields(application, awardAnnex(state)),
  };
}

function resultFields({ application, outcome }: CaseState): PaperFields {
  if (outcome?.method !== 'award') return noAward;
  return {
    本委认为: reasonParagraphs(outcome.findings),
    法律依据: legalBasis(outcome.finality),
    裁决: awardItems(application, outcome).map((item, index) => ({
      裁决序号: chineseOrdinal(index + 1),
      裁决内容: item,
    })),
    终局裁决: outcome.finality === 'final',
    非终局裁决: outcome.finality === 'nonFinal',
    裁决日期: chineseNumeralDate(outcome.decidedOn),
  };
}

/** Null until the award is said to be final or not: it then decides the articles and the remedies. */
function legalBasis(finality: 'final' | 'nonFinal' | null): string | null {
  if (finality === null) return null;
  const articles = finality === 'final' ? '第四十六条、第四十七条' : '第四十六条、第五十条';
  return `《中华人民共和国劳动争议调解仲裁法》${articles}`;
}

const noAward: PaperFields = {
  本委认为: null,
  法律依据: null,
  裁决: null,
  终局裁决: false,
  非终局裁决: false,
  裁决日期: null,
};
