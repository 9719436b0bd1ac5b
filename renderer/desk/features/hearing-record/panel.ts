import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import type { LineBody, Speaker } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import type { ShownLine } from './record-book.ts';

/** A dialog of the record, with what it is about. */
export type OpenDialog =
  | { readonly dialog: 'attendance' | 'recusal'; readonly partyId: string }
  | { readonly dialog: 'evidence'; readonly line?: ShownLine }
  | { readonly dialog: 'correction' | 'adjourn' | 'resume' | 'reopen' | 'lock' | 'witness' }
  | {
      readonly dialog: 'ruling';
      readonly line: ShownLine;
      readonly request: Extract<LineBody, { kind: 'correction' }>;
    }
  | { readonly dialog: 'signature'; readonly signer: Speaker };

/** What the panels beside the record show and open. */
export interface PanelProps {
  readonly view: HearingRecordView;
  readonly lines: readonly ShownLine[];
  /** Whether text may be written: neither under review nor locked. */
  readonly isWriting: boolean;
  readonly onOpen: (dialog: OpenDialog) => void;
}
