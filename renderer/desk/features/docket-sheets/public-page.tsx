import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';
import { DayField } from './day-field.tsx';
import { PublicSheet } from './public-sheet.tsx';
import { usePublicList } from './queries.ts';
import { SheetFrame } from './sheet-frame.tsx';
import { longestList, publicSearch } from './sheet-search.ts';

/** `/docket/print/public?from&to`: the public hearing list (开庭公告), names masked by the rule in force. */
export function PublicPage() {
  const { t } = useTranslation('docketSheets');
  const { today } = useReference();
  const navigate = useNavigate();
  const search = publicSearch.parse(useSearch({ strict: false }));
  const from = search.from ?? today.date;
  const to = search.to ?? from;
  const isRange = from <= to && to < addDays(from, longestList);
  const list = usePublicList(isRange ? { from, to, roomId: null } : null);
  const show = (change: Partial<typeof search>) =>
    void navigate({ to: '/docket/print/public', search: { from, to, ...change }, replace: true });
  return (
    <SheetFrame
      title={`${t('public.title')} ${from === to ? from : `${from} ${to}`}`}
      isLandscape={false}
      query={list}
      controls={
        <>
          <DayField
            label={t('from')}
            value={from}
            onChange={(day) => show({ from: day, to: day > to ? day : to })}
          />
          <DayField
            label={t('to')}
            value={to}
            fault={isRange ? undefined : t('badRange', { n: longestList })}
            onChange={(day) => show({ to: day })}
          />
        </>
      }
    >
      {list.data !== undefined && <PublicSheet from={from} to={to} list={list.data} />}
    </SheetFrame>
  );
}
