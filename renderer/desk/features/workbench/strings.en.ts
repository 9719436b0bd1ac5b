import type { Strings } from '../../../ui/i18n.ts';
import type zh from './strings.zh.ts';

export default {
  title: 'Desk',
  printMorning: 'Print today’s docket sheet',
  printPage: 'Print this page',
  counts: {
    label: 'The court in numbers',
    open: 'Open',
    overdue: 'Overdue',
    dueSoon: 'Due in ten days',
    unlisted: 'Unlisted',
    hearingsThisWeek: 'Hearings this week',
    greenChannelOpen: 'Green channel, open',
    collectiveOpen: 'Collective, open',
  },
  today: {
    title: 'Hearings today',
    next: 'Next',
    now: 'In progress',
    empty: 'No hearing is scheduled today.',
    toDocket: 'Open the docket',
    tribunal: 'Tribunal: {{names}}',
    clerk: 'Clerk: {{name}}',
    window: 'Window all day',
    until: 'until {{time}}',
    separator: ', ',
  },
  due: {
    title: 'Due',
    intro: 'By the statutory time limit, the tightest first.',
    empty: 'No case is due within ten days.',
  },
  accept: {
    title: 'Waiting for a decision on acceptance',
    intro: 'Decided within five days of receipt (Mediation and Arbitration Law, art. 29).',
    empty: 'No application is waiting.',
    toIntake: 'To intake',
    received: 'received {{date}}',
  },
  court: {
    oldest: 'Oldest open cases',
    oldestEmpty: 'No open case.',
    accepted: 'accepted {{date}}',
    load: 'Load per arbitrator',
    loadEmpty: 'No open case is assigned.',
    person: 'Arbitrator',
    open: 'Open',
    ahead: 'Hearings ahead',
  },
  versus: '{{applicants}} v {{respondents}}',
} satisfies Strings<typeof zh>;
