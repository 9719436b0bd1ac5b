import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { printCurrentPage } from '../../../ui/files.ts';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useMe, useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { type MorningFor, useMorning } from './morning-queries.ts';
import { MorningSheet } from './morning-sheet.tsx';
import { morningSearch } from './worklist-search.ts';

const court = 'court';

/** `/print/morning`: what presses this morning and today's hearings, on paper; a director prints the court's or anybody's. */
export function MorningPage() {
  const { t } = useTranslation(['workbench', 'ui']);
  const whose = useWhose();
  const morning = useMorning(whose);
  const { today } = useReference();
  const title = t('workbench:morning.title');
  return (
    <PrintPage
      title={title}
      fileTitle={`${title} ${today.date}`}
      home="/"
      tools={
        <>
          <WhoseSelect whose={whose} />
          <Button
            variant="contained"
            startIcon={<PrintOutlined />}
            disabled={morning.data === undefined || morning.isFetching}
            onClick={() => void document.fonts.ready.then(() => printCurrentPage())}
          >
            {morning.isFetching ? t('workbench:morning.preparing') : t('workbench:morning.print')}
          </Button>
        </>
      }
    >
      {morning.isError && (
        <RefusalAlert
          error={morning.error}
          onRetry={
            <Button color="inherit" onClick={() => void morning.refetch()}>
              {t('ui:retry')}
            </Button>
          }
        />
      )}
      {morning.isPending && (
        <Skeleton variant="rectangular" sx={{ maxWidth: '210mm', height: '60vh', mx: 'auto' }} />
      )}
      {morning.data !== undefined && <MorningSheet morning={morning.data} whose={whose} />}
    </PrintPage>
  );
}

/** A director's page is the court's unless the address names somebody; everybody else's is their own. */
function useWhose(): MorningFor {
  const { person } = morningSearch.parse(useSearch({ strict: false }));
  const me = useMe();
  const own = { kind: 'me', staffId: me.staffId } as const;
  if (!me.functions.includes('director')) return own;
  if (person === undefined || person === court) return { kind: 'court' };
  return person === me.staffId ? own : { kind: 'person', staffId: person };
}

function WhoseSelect({ whose }: { readonly whose: MorningFor }) {
  const { t } = useTranslation('workbench');
  const { staff } = useReference();
  const me = useMe();
  const navigate = useNavigate();
  if (!me.functions.includes('director')) return null;
  const value = whose.kind === 'court' ? court : whose.staffId;
  return (
    <TextField
      select
      label={t('morning.person')}
      value={value}
      fullWidth={false}
      sx={{ minWidth: 130 }}
      onChange={(event) =>
        void navigate({ to: '/print/morning', search: { person: event.target.value }, replace: true })
      }
    >
      <MenuItem value={court}>{t('morning.court')}</MenuItem>
      {staff
        .filter((member) => member.isActive || member.id === value)
        .map((member) => (
          <MenuItem key={member.id} value={member.id}>
            {member.name}
          </MenuItem>
        ))}
    </TextField>
  );
}
