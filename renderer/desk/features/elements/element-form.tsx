import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { KeyboardEvent } from 'react';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { longText } from '../../../../electron/backend/api/contract/common.ts';
import type { ElementsView } from '../../../../electron/backend/api/contract/elements.ts';
import { standingOf } from '../../../../electron/backend/domain/elements/element-sheet.ts';
import { applyFaults } from '../../../ui/faults.ts';
import { Form } from '../../../ui/form.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { DraftChip, useDraft } from '../../../ui/use-draft.tsx';
import { ElementRows } from './element-rows.tsx';
import { useStateElements } from './queries.ts';

const rowForm = z.object({ code: z.string(), worker: longText, employer: longText });
const sheetForm = z.object({ rows: z.array(rowForm) });

interface ElementFormProps {
  readonly view: ElementsView;
  readonly worker: ElementsView['workers'][number];
  readonly canState: boolean;
}

/** One worker's sheet: two statements a row, and whether they agree as they are typed. Typing is kept as a draft. */
export function ElementForm({ view, worker, canState }: ElementFormProps) {
  const { t, i18n } = useTranslation('elements');
  const notify = useNotice();
  const save = useStateElements();
  const asked = askedOf(view, worker, i18n.language);
  const start = {
    rows: asked.map(({ code }) => {
      const kept = worker.rows.find((row) => row.code === code);
      return { code, worker: kept?.worker ?? '', employer: kept?.employer ?? '' };
    }),
  };
  const form = useForm({ resolver: zodResolver(sheetForm), defaultValues: start });
  const draft = useDraft(`elements:${view.caseId}:${worker.workerId}`, form);
  const rows = useWatch({ control: form.control, name: 'rows' });
  useEffect(() => {
    if (save.error !== null) applyFaults(form, save.error);
  }, [form, save.error]);
  const counts = { undisputed: 0, disputed: 0, open: 0 };
  for (const row of rows) counts[standingOf(row)] += 1;
  const submit = async (values: z.output<typeof sheetForm>) => {
    const { caseId, version } = view;
    await save.mutateAsync({ caseId, version, workerId: worker.workerId, rows: values.rows });
    await draft.forget();
    form.reset(values);
    notify(t('saved'));
  };
  const sheetKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void form
      .handleSubmit(submit)()
      .catch(() => undefined);
  };
  return (
    <Form form={form} onSubmit={submit}>
      <Box sx={{ display: 'grid', gap: 1.5 }} onKeyDown={canState ? sheetKeys : undefined}>
        <RefusalAlert error={save.error} keepsTyping />
        <ElementRows asked={asked} canState={canState} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          {canState && (
            <>
              <Button type="submit" variant="contained" disabled={save.isPending}>
                {t('save')}
              </Button>
              <DraftChip draft={draft} />
            </>
          )}
          <Box role="status" sx={{ color: 'text.secondary' }}>
            {t('counts', counts)}
          </Box>
        </Box>
      </Box>
    </Form>
  );
}

/** The list that is asked now, and after it what was stated under an older list. */
function askedOf(view: ElementsView, worker: ElementsView['workers'][number], language: string) {
  const now = view.elements.map(({ code, zh, en, basis }) => ({
    code,
    label: language === 'en' ? en : zh,
    basis,
  }));
  const codes = new Set(now.map(({ code }) => code));
  const older = worker.rows
    .filter(({ code }) => !codes.has(code))
    .map(({ code, label }) => ({ code, label, basis: null }));
  return [...now, ...older];
}
