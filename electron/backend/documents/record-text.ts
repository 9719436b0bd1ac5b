import { documentTitle } from '../domain/document-kind.ts';
import { sideTitle } from '../domain/lifecycle/application.ts';
import { recordSections } from './async-record.ts';
import { causeTitle, type PaperInput } from './paper-input.ts';

/** The record as text, for a screen and for the hash that a confirmation is tied to. */
export interface RecordText {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * The record that the parties confirm: every phase before the confirmation itself, so that the word of one does not change what the other
 * confirms; null before the confirmation has opened (RULES 42).
 */
export function recordText(input: PaperInput): RecordText | null {
  const steps = input.asyncHearing?.steps ?? [];
  if (!steps.some(({ phase }) => phase === 'recordConfirm')) return null;
  const { application, caseNumber } = input.state;
  const sections = recordSections(
    input,
    steps.filter(({ phase }) => phase !== 'recordConfirm'),
  );
  return {
    title: documentTitle('asyncRecord'),
    lines: [
      `案号：${caseNumber ?? ''}`,
      `案由：${causeTitle(input.causeName(application.causeCode))}`,
      `申请人：${sideTitle(application, 'applicant')}`,
      `被申请人：${sideTitle(application, 'respondent')}`,
      ...sections.flatMap(({ ordinal, title, span, lines }) => [`${ordinal}、${title}（${span}）`, ...lines]),
    ],
  };
}
