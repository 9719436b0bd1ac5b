import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { AwardWorkings } from './award-workings.tsx';
import { EffectFacts } from './effect-facts.tsx';
import { type Fact, FactList, Passage } from './fact-list.tsx';

type OutcomeView = NonNullable<CaseView['outcome']>;

/** What came out of the case, its service, closing and any suit. */
export function OutcomeFacts({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  const { outcome, closedOn, outcomeServedOn, suedOn } = view;
  const dated: [string, typeof closedOn][] = [
    [t('overview.servedOn'), outcomeServedOn],
    [t('overview.closedOn'), closedOn],
    [t('overview.suedOn'), suedOn],
  ];
  const dates = dated.flatMap(([label, on]) => (on === null ? [] : [{ label, value: dateText(on) }]));
  const numberOf = (claimId: string) => view.application.claims.findIndex(({ id }) => id === claimId) + 1;
  const partialFacts: Fact[] = view.partialAwards.map(({ award }) => ({
    label: t('overview.partial', { date: dateText(award.decidedOn) }),
    isLong: true,
    value: t('overview.partialOf', {
      numbers: award.decisions.map(({ claimId }) => numberOf(claimId)).join(t('overview.and')),
      amount: formatYuan(award.amountFen ?? 0),
      finality: award.finality === null ? '—' : term(`finality.${award.finality}`),
    }),
  }));
  const correctionFacts: Fact[] = view.corrections.map(({ on, places }) => ({
    label: t('overview.corrected', { date: dateText(on) }),
    isLong: true,
    value: places
      .map((place) => t(place.wrong === '' ? 'overview.addedPlace' : 'overview.correctedPlace', place))
      .join('\n'),
  }));
  if (outcome === null) {
    const method = view.summary.closingMethod;
    const how =
      method === null ? [] : [{ label: t('overview.method'), value: term(`closingMethod.${method}`) }];
    const facts = [...how, ...dates, ...partialFacts, ...correctionFacts];
    if (facts.length > 0)
      return (
        <>
          <FactList facts={facts} />
          <EffectFacts view={view} />
        </>
      );
    return <Typography sx={{ color: 'text.secondary' }}>{t('overview.noOutcome')}</Typography>;
  }
  return (
    <>
      <FactList
        facts={[
          { label: t('overview.method'), value: term(`closingMethod.${outcome.method}`) },
          { label: t('overview.decidedOn'), value: dateText(outcome.decidedOn) },
          ...factsOf(outcome),
          ...partialFacts,
          ...correctionFacts,
          ...dates,
        ]}
      />
      <EffectFacts view={view} />
      <Words outcome={outcome} />
    </>
  );

  function factsOf(decided: OutcomeView): Fact[] {
    if (decided.method === 'mediation') {
      const instalments = {
        label: t('overview.instalments'),
        isLong: true,
        value: <Instalments caseId={view.caseId} outcome={decided} />,
      };
      return [
        { label: t('overview.settled'), value: <Money fen={decided.amountFen} /> },
        ...(decided.instalments.length > 0 ? [instalments] : []),
        ...(decided.penalty === undefined
          ? []
          : [{ label: t('overview.penalty'), isLong: true, value: decided.penalty.text }]),
      ];
    }
    if (decided.method !== 'award') return [];
    const finality = decided.finality === null ? '—' : term(`finality.${decided.finality}`);
    return [
      { label: t('overview.awarded'), value: <Money fen={decided.amountFen} /> },
      { label: t('overview.finalityLabel'), value: finality },
      ...departuresOf(decided),
      ...((decided.workings ?? []).length === 0
        ? []
        : [
            {
              label: t('overview.workings'),
              isLong: true,
              value: <AwardWorkings view={view} workings={decided.workings ?? []} />,
            },
          ]),
    ];
  }

  /** Items that are final or not against what was derived, with the reason. */
  function departuresOf({ items = [] }: Extract<OutcomeView, { method: 'award' }>): Fact[] {
    const numbers = view.application.claims.map(({ id }) => id);
    return items.flatMap(({ claimId, finality, overrideReason }) =>
      overrideReason === null
        ? []
        : [
            {
              label: t('overview.departure', { n: numbers.indexOf(claimId) + 1 }),
              isLong: true,
              value: t('overview.departed', {
                finality: term(`finality.${finality}`),
                reason: overrideReason,
              }),
            },
          ],
    );
  }
}

interface InstalmentsProps {
  readonly caseId: string;
  readonly outcome: Extract<OutcomeView, { method: 'mediation' }>;
}

function Instalments({ caseId, outcome }: InstalmentsProps) {
  const { t } = useTranslation('cases');
  const dateText = useDateText();
  const numbered = outcome.instalments.map((instalment, index) => ({ ...instalment, n: index + 1 }));
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {numbered.map(({ n, dueOn, amountFen }) => (
        <li key={n}>
          {t('overview.instalment', { n, date: dateText(dueOn), amount: formatYuan(amountFen) })}
        </li>
      ))}
      <li>
        <RouterLink to="/mediation/settlements/$caseId" params={{ caseId }}>
          {t('overview.performance')}
        </RouterLink>
      </li>
    </Box>
  );
}

function Words({ outcome }: { readonly outcome: OutcomeView }) {
  const { t } = useTranslation('cases');
  const [title, text] =
    outcome.method === 'mediation'
      ? [t('overview.terms'), outcome.terms]
      : outcome.method === 'award'
        ? [t('overview.findings'), outcome.findings]
        : [t('overview.reason'), outcome.reason];
  if (text.trim() === '') return null;
  return (
    <Box sx={{ mt: 1 }}>
      <Typography sx={{ color: 'text.secondary' }}>{title}</Typography>
      <Passage text={text} />
    </Box>
  );
}
