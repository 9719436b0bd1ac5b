import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { calculationKinds } from '../../../electron/backend/domain/amounts/calculation.ts';
import { AmountsPage } from '../features/amounts/amounts-page.tsx';
import { CalculatorPage } from '../features/deadlines/calculator-page.tsx';
import { calculatorSearch } from '../features/deadlines/calculator-search.ts';

const rooms = ['dates', 'amounts'] as const;

/** The search part of `/calculator`: which calculator, and what was put in. */
export const calculatorRoomSearch = calculatorSearch.extend({
  tab: z.enum(rooms).optional().catch(undefined),
  kind: z.enum(calculationKinds).optional().catch(undefined),
});

/** `/calculator`: dates or amounts. What is counted stands in the address; typing does not fill the history. */
export function CalculatorRoom() {
  const { t } = useTranslation('amounts');
  const navigate = useNavigate();
  const search = calculatorRoomSearch.parse(useSearch({ strict: false }));
  const { tab = 'dates', kind = 'wages' } = search;
  const go = (next: z.infer<typeof calculatorRoomSearch>) =>
    void navigate({ to: '/calculator', search: next, replace: true });
  const tabs = (
    <Tabs
      value={tab}
      aria-label={t('tabs')}
      selectionFollowsFocus
      onChange={(_, next: (typeof rooms)[number]) => go({ tab: next })}
      sx={{ mb: 1.5 }}
    >
      {rooms.map((room) => (
        <Tab key={room} value={room} label={t(`tab.${room}`)} />
      ))}
    </Tabs>
  );
  if (tab === 'amounts')
    return <AmountsPage tabs={tabs} kind={kind} onKind={(next) => go({ tab, kind: next })} />;
  return <CalculatorPage tabs={tabs} search={search} onSearch={go} />;
}
