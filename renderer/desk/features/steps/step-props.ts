import type { DialogProps } from '@mui/material/Dialog';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import type { EntryDraft, StepCheck } from './step-form.ts';

/** What every dialog of a step is given. */
export interface StepProps {
  readonly view: CaseView;
  readonly onClose: () => void;
  /** Opens the dialog that issues a paper of this kind. */
  readonly onIssue: (kind: string) => void;
}

export interface StepDialogProps extends StepProps {
  /** What the form begins with; null: not chosen yet. */
  readonly entry: EntryDraft;
  /** The day it begins with; else today. */
  readonly startOn?: LegalDate;
  /** Else the step's own name. */
  readonly title?: string;
  /** What the law says of the step, in a sentence or two. */
  readonly intro?: ReactNode;
  /** What happened on the day, e.g. 告知日期. */
  readonly dateLabel?: string;
  readonly check?: StepCheck;
  /** What to do instead of a refused step, by the rule that refuses it. */
  readonly instead?: Readonly<Record<string, string>>;
  /** There is much to write: typing is kept as a draft. */
  readonly keepsDraft?: boolean;
  readonly maxWidth?: DialogProps['maxWidth'];
  readonly children?: ReactNode;
}
