import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { momentText, useDateText } from '../../../ui/dates.tsx';
import { PlainPaper } from '../../../ui/plain-paper.tsx';
import { useMe, useReference } from '../../../ui/reference.tsx';
import { groupOf } from './due-groups.ts';
import { MorningDates } from './morning-dates.tsx';
import { MorningHearings } from './morning-hearings.tsx';

import type { Morning, MorningFor } from './morning-queries.ts';
import { MorningReviews } from './morning-reviews.tsx';
import { MorningTargets } from './morning-targets.tsx';

interface MorningSheetProps {
  readonly morning: Morning;
  readonly whose: MorningFor;
}

const pressing = ['overdue', 'red', 'amber'] as const;

/** The morning list as it is printed: for whom, when it was made, what presses, what is heard today. */
export function MorningSheet({ morning, whose }: MorningSheetProps) {
  const { t } = useTranslation('workbench');
  const { court, today } = useReference();
  const me = useMe();
  const dateText = useDateText();
  const name = useNameOf(whose);
  const { duties, targets, reviews, hearings } = morning;
  const isCourt = whose.kind === 'court';
  const hasProvisional = [...duties, ...targets, ...reviews].some((row) => row.isProvisional);
  return (
    <PlainPaper isPractice={court.isPractice}>
      <Box component="h2" sx={{ m: 0, textAlign: 'center', font: '16pt "方正小标宋简体", serif' }}>
        {t('morning.heading', { court: court.name })}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 2, mt: 0.5 }}>
        <strong>{`${dateText(today.date)} · ${name}`}</strong>
        <span>{t('morning.made', { at: momentText(morning.madeAt), by: me.name })}</span>
      </Box>
      {pressing.map((group) => (
        <MorningDates
          key={group}
          title={t(`dates.group.${group}`)}
          rows={duties.filter((row) => groupOf(row) === group)}
          hasWho={isCourt}
        />
      ))}
      {reviews.length > 0 && <MorningReviews rows={reviews} />}
      <MorningHearings entries={hearings} />
      {targets.length > 0 && <MorningTargets rows={targets} />}
      {hasProvisional && <p>{t('morning.provisionalNote')}</p>}
      {court.isPractice && <p>{t('morning.practiceNote')}</p>}
    </PlainPaper>
  );
}

/** `何静（仲裁员、院领导）`, or the whole court. */
function useNameOf(whose: MorningFor): string {
  const { t } = useTranslation(['workbench', 'terms']);
  const { staff, staffName } = useReference();
  if (whose.kind === 'court') return t('workbench:morning.court');
  const functions = staff.find((member) => member.id === whose.staffId)?.functions ?? [];
  return t('workbench:morning.forPerson', {
    name: staffName(whose.staffId),
    functions: functions.map((held) => t(`terms:function.${held}`)).join(t('workbench:today.separator')),
  });
}
