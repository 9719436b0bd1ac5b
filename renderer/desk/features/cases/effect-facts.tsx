import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { EffectView } from '../../../../electron/backend/api/contract/effect.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { useInstrumentName } from '../../../ui/instrument-name.ts';
import { useCan } from '../../../ui/reference.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';

const severities = { waiting: 'info', inForce: 'success', contested: 'warning', noForce: 'warning' } as const;

/** Whether each document has legal effect; each party's receipt, remedy and steps at court. */
export function EffectFacts({ view }: { readonly view: CaseView }) {
  return view.effects.map((effect) => <OneEffect key={effect.instrument.id} view={view} effect={effect} />);
}

function OneEffect({ view, effect }: { readonly view: CaseView; readonly effect: EffectView }) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const { t: ui } = useTranslation('ui');
  const dateText = useDateText();
  const instrumentName = useInstrumentName();
  const canRecord = useCan('outcome.recordSuit');
  const name = view.effects.length > 1 ? instrumentName(effect.instrument) : null;
  const { standing, parties, isRevocationPending } = effect;
  const nameOf = (partyId: string) =>
    view.application.parties.find(({ id }) => id === partyId)?.name ?? partyId;
  const day = (on: EffectView['parties'][number]['receivedOn']) => (on === null ? ui('none') : dateText(on));
  const hasOpenSuit = parties.some(({ suits }) => suits.some(({ end }) => end === null));
  const sentence =
    standing.kind === 'waiting'
      ? standing.until === null
        ? t('effect.waiting')
        : t('effect.waitingUntil', { date: dateText(standing.until) })
      : t(`effect.${standing.kind}`, { date: dateText(standing.on) });
  return (
    <Box sx={{ mt: 1.5 }}>
      <Alert
        severity={severities[standing.kind]}
        action={
          canRecord &&
          hasOpenSuit && (
            <RouterButton
              to="/cases/$caseId"
              params={{ caseId: view.caseId }}
              search={{ action: 'courtResult' }}
              color="inherit"
            >
              {t('effect.recordResult')}
            </RouterButton>
          )
        }
      >
        {name !== null && <strong>{t('effect.of', { name })}</strong>}
        {sentence}
        {isRevocationPending && ` ${t('effect.revocationPending')}`}
      </Alert>
      <Box
        component="table"
        aria-label={name === null ? t('effect.title') : t('effect.titleOf', { name })}
        sx={tableSx}
      >
        <thead>
          <tr>
            {(['party', 'received', 'remedy', 'expires', 'court'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`effect.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((party) => (
            <tr key={party.partyId}>
              <th scope="row">{nameOf(party.partyId)}</th>
              <td>{day(party.receivedOn)}</td>
              <td>{party.remedy === null ? ui('none') : term(`suitAction.${party.remedy}`)}</td>
              <td>{day(party.expiresOn)}</td>
              <td>
                {party.suits.length === 0 && ui('none')}
                {party.suits.map((suit) => (
                  <div key={suit.id}>
                    {[
                      dateText(suit.on),
                      term(`suitAction.${suit.action}`),
                      suit.court,
                      suit.courtCaseNumber,
                      suit.end === null
                        ? t('effect.undecided')
                        : `${term(`courtResult.${suit.end.result}`)}（${dateText(suit.end.on)}）`,
                    ]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

const tableSx = {
  mt: 1,
  width: '100%',
  borderCollapse: 'collapse',
  display: 'block',
  overflowX: 'auto',
  '& th, & td': { textAlign: 'left', verticalAlign: 'top', p: 0.75, borderBottom: 1, borderColor: 'divider' },
  '& thead th': { color: 'text.secondary', fontWeight: 400, whiteSpace: 'nowrap' },
} as const;
