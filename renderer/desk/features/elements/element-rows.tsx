import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  type ElementStanding,
  standingOf,
} from '../../../../electron/backend/domain/elements/element-sheet.ts';
import { Badge } from '../../../ui/badges.tsx';
import { useField } from '../../../ui/fields/use-field.ts';

interface Asked {
  readonly code: string;
  readonly label: string;
  /** Null: no longer on the list. */
  readonly basis: string | null;
}

interface ElementRowsProps {
  readonly asked: readonly Asked[];
  readonly canState: boolean;
}

/** The rows of one sheet. Alt+= in a row copies the worker's words to the employer's. */
export function ElementRows({ asked, canState }: ElementRowsProps) {
  const { t } = useTranslation('elements');
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('title')}>
      <Table size="small" sx={{ minWidth: 720 }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '20%' }}>{t('element')}</TableCell>
            <TableCell sx={{ width: '32%' }}>{t('worker')}</TableCell>
            <TableCell sx={{ width: '32%' }}>{t('employer')}</TableCell>
            <TableCell>{t('check')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {asked.map((element, index) => (
            <ElementRow key={element.code} element={element} index={index} canState={canState} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

interface ElementRowProps {
  readonly element: Asked;
  readonly index: number;
  readonly canState: boolean;
}

function ElementRow({ element, index, canState }: ElementRowProps) {
  const { t } = useTranslation('elements');
  const { setValue } = useFormContext();
  const worker = String(useWatch({ name: `rows.${index}.worker` }) ?? '');
  const employer = String(useWatch({ name: `rows.${index}.employer` }) ?? '');
  const standing = standingOf({ worker, employer });
  const copy = () => setValue(`rows.${index}.employer`, worker, { shouldDirty: true, shouldTouch: true });
  const keys = (event: KeyboardEvent) => {
    if (!canState || !event.altKey || event.key !== '=' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    copy();
  };
  const { label } = element;
  return (
    <TableRow onKeyDown={keys} sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        {label}
        {element.basis !== null && (
          <Typography variant="caption" component="div" color="text.secondary">
            {t('basis', { basis: element.basis })}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <Statement
          name={`rows.${index}.worker`}
          label={t('workerOf', { element: label })}
          canState={canState}
        />
      </TableCell>
      <TableCell>
        <Statement
          name={`rows.${index}.employer`}
          label={t('employerOf', { element: label })}
          canState={canState}
        />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <StandingBadge standing={standing} />
        {canState && standing !== 'undisputed' && worker.trim() !== '' && (
          <Button size="small" aria-label={t('sameOf', { element: label })} onClick={copy}>
            {t('same')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}

/** Undisputed, disputed, or still waiting for one side. */
function StandingBadge({ standing }: { readonly standing: ElementStanding }) {
  const { t } = useTranslation('elements');
  const looks = {
    undisputed: { color: 'primary.main', ground: 'action.selected', icon: <CheckOutlined aria-hidden /> },
    disputed: { color: 'soon.main', ground: 'soon.soft' },
    open: { color: 'text.primary', ground: 'action.selected' },
  }[standing];
  return <Badge {...looks}>{t(`standing.${standing}`)}</Badge>;
}

interface StatementProps {
  readonly name: string;
  readonly label: string;
  readonly canState: boolean;
}

/** A side's own words; the heading of its column and row says whose and about what. */
function Statement({ name, label, canState }: StatementProps) {
  const field = useField(name);
  const text = typeof field.value === 'string' ? field.value : '';
  if (!canState) return <Typography sx={{ whiteSpace: 'pre-wrap' }}>{text || '—'}</Typography>;
  return (
    <MuiTextField
      name={name}
      multiline
      fullWidth
      size="small"
      value={text}
      onChange={(event) => field.onChange(event.target.value)}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.fault !== null}
      helperText={field.fault}
      autoComplete="off"
      slotProps={{ htmlInput: { 'aria-label': label, spellCheck: false } }}
    />
  );
}
