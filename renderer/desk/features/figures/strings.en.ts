import type { Strings } from '../../../ui/i18n.ts';
import type zh from './strings.zh.ts';

export default {
  title: 'Figures of {{year}}',
  heading: 'Figures',
  year: 'Year',
  previous: 'Previous year',
  next: 'Next year',
  print: 'Print',
  asOf: 'As known on {{date}}, computed from the histories of the cases.',
  reportTitle: '{{court}}: the year {{year}}',
  sentences: {
    handled:
      '{{disputesHandled}} disputes were handled, {{collectiveDisputes}} of them collective (ten workers or more) with {{collectivePersons}} workers.',
    filed:
      '{{casesFiled}} cases were filed, with {{personsInFiledCases}} workers; {{collectiveCasesFiled}} of them collective, with {{personsInCollectiveCasesFiled}} workers.',
    closed:
      '{{casesCarriedOver}} cases were carried over, {{casesClosed}} were closed: a cumulative closing rate of {{cumulativeClosingRate}}; {{casesUnclosed}} stayed open at the end.',
    mediated:
      '{{mediationsConcluded}} mediations were concluded, {{mediationsSuccessful}} with success: a success rate of {{mediationSuccessRate}}.',
    terminated:
      '{{casesSued}} of the closed cases went on to court: a termination rate of {{arbitrationTerminationRate}}.',
    online:
      '{{onlineHearingCases}} cases were heard online, {{onlineSynchronousCases}} synchronously and {{onlineAsynchronousCases}} asynchronously.',
  },
  nothing: 'nothing to divide by',
  performance: {
    title: 'Settlements performed in time',
    sentence:
      '{{due}} instalments fell due, {{inTime}} were paid in time: {{rate}}. By money {{dueYuan}} yuan fell due, {{inTimeYuan}} yuan were paid in time: {{rateByFen}}.',
    definition:
      'Counted: instalments due in the year until {{until}}, each of each person once; in time is in full on the day or before it.',
    list: 'Overdue instalments',
  },
  reviews: {
    title: 'Reviews of mediation agreements',
    figure: {
      applied: 'Applications received',
      accepted: 'Accepted',
      notAccepted: 'Not accepted',
      documentMade: 'Mediation documents made',
      documentNotMade: 'Documents declined',
    },
    listOf: '{{figure}}: {{n}}, show the list',
    definition:
      'Counted: each by its own date in the year (of the application, the acceptance, the refusal, the document or its refusal), once for each review; none is a case filed.',
  },
  interruptions: {
    title: 'Interruptions of live hearings',
    sentence:
      '{{hearings}} live hearings have entries, {{interrupted}} of them were interrupted: {{count}} interruptions, {{minutes}} minutes, {{beyondTolerance}} beyond the tolerance.',
    definition:
      'Counted: interruptions entered in the year, by cause; minutes are whole ones of those that are over; the tolerance is {{n}} minutes. Leaving without permission is listed as a cause of its own.',
  },
  tableTitle: 'The figures and how they are counted',
  column: { figure: 'Figure', value: 'Value', definition: 'Definition' },
  toList: 'List',
  group: {
    cases: 'Filing and closing',
    mediation: 'Mediation',
    collective: 'Collective disputes',
    online: 'Online hearings',
  },
  figure: {
    disputesHandled: {
      name: 'Disputes handled',
      definition: 'Cases filed + pre-filing mediations started in the year',
    },
    collectiveDisputes: {
      name: 'Collective disputes',
      definition: 'Disputes handled with ten workers or more (Mediation and Arbitration Law, art. 7)',
    },
    collectivePersons: {
      name: 'Workers in collective disputes',
      definition: 'Workers in those disputes, once per case',
    },
    casesFiled: { name: 'Cases filed', definition: 'Arbitration cases accepted in the year' },
    personsInFiledCases: {
      name: 'Workers in filed cases',
      definition: 'Workers in the cases filed, once per case',
    },
    collectiveCasesFiled: {
      name: 'Collective cases filed',
      definition: 'Cases filed with ten workers or more',
    },
    personsInCollectiveCasesFiled: {
      name: 'Workers in collective cases filed',
      definition: 'Workers in those cases',
    },
    casesCarriedOver: {
      name: 'Carried over',
      definition: 'Accepted before 1 January and not closed on that day',
    },
    casesClosed: { name: 'Cases closed', definition: 'Arbitration cases closed in the year, by any method' },
    casesUnclosed: { name: 'Open at the end', definition: 'Carried over + filed − closed' },
    cumulativeClosingRate: {
      name: 'Cumulative closing rate',
      definition: 'Closed ÷ (carried over + filed), rounded half up to two decimals',
    },
    mediationsConcluded: {
      name: 'Mediations concluded',
      definition: 'Concluded in the year, before and after filing, with and without success',
    },
    mediationsSuccessful: { name: 'Mediations with success', definition: 'Those that ended in an agreement' },
    mediationSuccessRate: { name: 'Mediation success rate', definition: 'With success ÷ concluded' },
    casesSued: { name: 'Taken to court', definition: 'Closed in the year and recorded as sued' },
    arbitrationTerminationRate: {
      name: 'Arbitration termination rate',
      definition: '(Closed − taken to court) ÷ closed',
    },
    onlineHearingCases: {
      name: 'Cases heard online',
      definition: 'Cases with at least one live or asynchronous hearing in the year, once each',
    },
    onlineSynchronousCases: {
      name: 'Heard synchronously',
      definition: 'Cases with at least one online synchronous hearing in the year',
    },
    onlineAsynchronousCases: {
      name: 'Heard asynchronously',
      definition: 'Cases with at least one online asynchronous hearing in the year',
    },
  },
} satisfies Strings<typeof zh>;
