import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { Recount } from '../../../../electron/backend/api/contract/law.ts';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { momentText } from '../../../ui/dates.tsx';
import { PlainPaper } from '../../../ui/plain-paper.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { movedCases, movedGroups } from './moved.ts';
import { MovedDay } from './moved-day.tsx';
import { useCauseText } from './use-cause-text.ts';
import { useMoveText } from './use-move-text.ts';
import { useWordsLanguage } from './use-words-language.ts';

const columns = [
  { id: 'case', width: '23%' },
  { id: 'rule', width: '23%' },
  { id: 'before', width: '20%' },
  { id: 'after', width: '20%' },
  { id: 'move', width: '14%' },
] as const;

/** The dates a change of the law moved, as they are printed: why, when and by whom counted, then case by case. */
export function RecountSheet({ recount }: { readonly recount: Recount }) {
  const { t } = useTranslation('law');
  const { court } = useReference();
  const causeText = useCauseText();
  const moveText = useMoveText();
  const language = useWordsLanguage();
  const { cause, madeAt, madeBy, cases, moved, movedTotal } = recount;
  const title = t('sheet.heading', { court: court.name });
  return (
    <PlainPaper isPractice={court.isPractice}>
      <Box component="h2" sx={{ m: 0, textAlign: 'center', font: '16pt "方正小标宋简体", serif' }}>
        {title}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 2, mt: 0.5 }}>
        <strong>{causeText(cause)}</strong>
        <span>
          {t('sheet.made', {
            at: momentText(madeAt),
            by: madeBy === 'system' ? t('recounts.program') : madeBy,
          })}
        </span>
      </Box>
      <p>
        {movedTotal === 0
          ? t('recount.did.none', { cases })
          : t('recount.did.moved', { cases, n: movedTotal, in: movedCases(moved) })}
        {movedTotal > moved.length && t('sheet.kept', { n: moved.length })}
      </p>
      {moved.length > 0 && (
        <Box
          component="table"
          aria-label={title}
          sx={{ mt: '2mm', '& td span': { whiteSpace: 'normal !important' } }}
        >
          <thead>
            <tr>
              {columns.map(({ id, width }) => (
                <th key={id} scope="col" style={{ width }}>
                  {t(`moved.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {movedGroups(moved).map((row) => {
              const name = `${row.rule} ${language === 'en' ? row.titleEn : row.titleZh}`;
              return (
                <tr key={row.key}>
                  <td>
                    <CaseNumber number={row.number} />
                  </td>
                  <td>{row.count === 1 ? name : t('moved.several', { rule: name, n: row.count })}</td>
                  <td>
                    <MovedDay date={row.before} isProvisional={row.wasProvisional} />
                  </td>
                  <td>
                    <MovedDay date={row.after} isProvisional={row.isProvisional} />
                  </td>
                  <td>{moveText(row)}</td>
                </tr>
              );
            })}
          </tbody>
        </Box>
      )}
    </PlainPaper>
  );
}
