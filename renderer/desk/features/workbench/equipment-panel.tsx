import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../ui/client.ts';
import { useDateText, useDateTimeText } from '../../../ui/dates.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { Panel, PanelList } from './panel.tsx';

/** Synchronous hearings before which somebody's equipment must be checked today, or should have been; nothing when there is none. */
export function EquipmentPanel() {
  const { t } = useTranslation(['live', 'ui']);
  const dateText = useDateText();
  const dateTimeText = useDateTimeText();
  const hearings = useQuery(useTRPC().live.list.queryOptions(undefined, { enabled: useCan('live.list') }));
  const due = (hearings.data?.rows ?? []).flatMap(({ equipment, ...row }) =>
    equipment === null || equipment.state === 'early' ? [] : [{ ...row, ...equipment }],
  );
  if (due.length === 0) return null;
  return (
    <Panel title={t('check.panel')}>
      <PanelList>
        {due.map(({ hearingId, caseNumber, startsAt, state, names, by }) => (
          <li key={hearingId}>
            {dateTimeText(startsAt)} ·{' '}
            {/* A page of its own: only there the browser gives camera and microphone. */}
            <Link href={`/live/${hearingId}`} underline="always">
              {caseNumber ?? t('ui:notNumbered')}
            </Link>
            {' · '}
            {t(`check.${state === 'late' ? 'late' : 'today'}`, {
              names: names.join('、'),
              day: dateText(by),
            })}
          </li>
        ))}
      </PanelList>
    </Panel>
  );
}
