import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import type {
  HearingPhase,
  LineBody,
} from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { newId } from '../../../ui/new-id.ts';
import { useSaveLine } from './mutations.ts';
import { endOfPhase, type ShownLine } from './record-book.ts';
import { RecordRuleText } from './record-rule-alert.tsx';

/** What every dialog of the record needs: the record, its lines as shown, and the line it changes. */
export interface LineDialogProps {
  readonly view: HearingRecordView;
  readonly lines: readonly ShownLine[];
  readonly onClose: () => void;
}

interface LineFormDialogProps<In extends FieldValues, Out> extends LineDialogProps {
  readonly title: string;
  readonly form: UseFormReturn<In, unknown, Out>;
  /** The line that is changed; undefined: a new one at the end of the phase. */
  readonly line: ShownLine | undefined;
  readonly phase: HearingPhase;
  readonly bodyOf: (values: Out) => LineBody;
  readonly maxWidth?: 'sm' | 'md';
  readonly children: ReactNode;
}

/** A line of the record that is filled in, not typed: one save, and the refusal stays in the dialog. */
export function LineFormDialog<In extends FieldValues, Out>(props: LineFormDialogProps<In, Out>) {
  const { t } = useTranslation('ui');
  const save = useSaveLine();
  const { view, lines, line, phase } = props;
  const submit = async (values: Out) => {
    await save.mutateAsync({
      hearingId: view.hearingId,
      lineId: line?.id ?? newId(),
      seen: line?.version ?? 0,
      phase: line?.phase ?? phase,
      position: line?.position ?? endOfPhase(lines, phase),
      at: line?.at ?? view.now,
      body: props.bodyOf(values),
    });
    props.onClose();
  };
  return (
    <FormDialog
      open
      title={props.title}
      form={props.form}
      submitLabel={t('save')}
      isPending={save.isPending}
      refusal={save.error}
      refusalDetail={<RecordRuleText error={save.error} />}
      faultPrefix="body."
      onSubmit={submit}
      onClose={props.onClose}
      maxWidth={props.maxWidth ?? 'sm'}
    >
      {props.children}
    </FormDialog>
  );
}
