import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Speaker } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { useLineWords, useSpeakerText } from './line-words.ts';
import type { PanelProps } from './panel.ts';

/** What is missing before the lock, corrections asked for with their ruling, and who has signed. */
export function ReviewPanel(props: PanelProps) {
  const { t } = useTranslation('hearingRecord');
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {props.view.status !== 'locked' && (
        <Part title={t('missing.title')}>
          <Missing view={props.view} />
        </Part>
      )}
      <Part title={t('correction.title')}>
        <Corrections {...props} />
      </Part>
      <Part title={t('sign.title')}>
        <Signatures {...props} />
      </Part>
    </Box>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box role="group" aria-label={title}>
      <Typography variant="h3">{title}</Typography>
      {children}
    </Box>
  );
}

function Missing({ view }: Pick<PanelProps, 'view'>) {
  const { t } = useTranslation('hearingRecord');
  if (view.missing.length === 0) return <Typography color="text.secondary">{t('missing.none')}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {view.missing.map(({ kind, name, basis }) => (
        <li key={`${kind}:${name}`}>
          {t(`missing.${kind}`, { name: name ?? '' })}{' '}
          <Typography component="span" variant="caption" color="text.secondary">
            {basis}
          </Typography>
        </li>
      ))}
    </Box>
  );
}

function Corrections({ view, lines, onOpen }: PanelProps) {
  const { t } = useTranslation('hearingRecord');
  const words = useLineWords(view.parties);
  const isOpen = view.status !== 'locked';
  const requests = lines.flatMap((line) =>
    line.body.kind === 'correction' ? [{ line, request: line.body }] : [],
  );
  return (
    <>
      {requests.length === 0 && <Typography color="text.secondary">{t('correction.none')}</Typography>}
      {requests.map(({ line, request }) => {
        const said = words(line);
        return (
          <Box key={line.id} sx={{ my: 0.5 }}>
            {`${said.who}: ${said.words}`}
            {isOpen && request.isGranted === null && (
              <Button
                variant="outlined"
                onClick={() => onOpen({ dialog: 'ruling', line, request })}
                sx={{ ml: 1 }}
              >
                {t('correction.rule')}
              </Button>
            )}
          </Box>
        );
      })}
      {isOpen && (
        <Button variant="outlined" onClick={() => onOpen({ dialog: 'correction' })} sx={{ mt: 0.5 }}>
          {t('correction.add')}
        </Button>
      )}
    </>
  );
}

function Signatures({ view, lines, onOpen }: PanelProps) {
  const { t } = useTranslation('hearingRecord');
  const speakerText = useSpeakerText(view.parties);
  const isThere = (partyId: string) =>
    lines.some(({ body }) => body.kind === 'attendance' && body.partyId === partyId && body.isPresent);
  const signers: readonly Speaker[] = [
    ...view.parties
      .filter(({ id }) => isThere(id))
      .map(({ id, name }) => ({ role: 'party' as const, refId: id, name })),
    ...view.staff.map(({ id, name, isClerk }) => ({
      role: isClerk ? ('clerk' as const) : ('tribunal' as const),
      refId: id,
      name,
    })),
  ];
  return (
    <>
      {view.status === 'writing' && <Typography color="text.secondary">{t('sign.onlyReview')}</Typography>}
      {signers.map((signer) => {
        const body = lines.findLast(
          (line) =>
            line.body.kind === 'signature' &&
            line.round === view.round &&
            line.body.signer.refId === signer.refId,
        )?.body;
        const state =
          body?.kind !== 'signature'
            ? t('sign.none')
            : body.isRefused
              ? t('sign.refused')
              : t('sign.signed', { n: body.pages });
        return (
          <Box
            key={`${signer.role}:${signer.refId}`}
            role="group"
            aria-label={speakerText(signer)}
            sx={{ display: 'flex', gap: 1, alignItems: 'center', my: 0.5 }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {speakerText(signer)}
              <Typography component="span" color="text.secondary" sx={{ ml: 1 }}>
                {state}
              </Typography>
            </Box>
            {view.status === 'review' && (
              <Button variant="outlined" onClick={() => onOpen({ dialog: 'signature', signer })}>
                {t('sign.sign')}
              </Button>
            )}
          </Box>
        );
      })}
    </>
  );
}
