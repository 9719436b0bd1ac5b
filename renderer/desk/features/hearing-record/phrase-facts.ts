import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import {
  type PhraseFacts,
  undisputedFact,
} from '../../../../electron/backend/domain/hearing-record/record-phrase.ts';
import { useReference } from '../../../ui/reference.tsx';

/** Facts of the case for the phrases; the record is kept in Chinese, so their words are Chinese in either language. */
export function usePhraseFacts(view: HearingRecordView): PhraseFacts {
  const { causes } = useReference();
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join('、');
  const side = (role: HearingRecordView['parties'][number]['role']) =>
    names(view.parties.filter((party) => party.role === role));
  const facts: Readonly<Record<string, string>> = {
    申请人: side('applicant'),
    被申请人: side('respondent'),
    案号: view.caseNumber ?? '',
    案由: causes.find(({ code }) => code === view.causeCode)?.zh ?? '',
    仲裁庭: names(view.staff.filter(({ isClerk }) => !isClerk)),
    书记员: names(view.staff.filter(({ isClerk }) => isClerk)),
    [undisputedFact]: view.undisputed.join('\n'),
    请求: view.claims.map((claim, index) => `${index + 1}. ${claim}`).join('；'),
  };
  // What the case does not say stays a gap to be seen.
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}
