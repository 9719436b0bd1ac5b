import type { Strings } from '../../../ui/i18n.ts';
import type zh from './strings.zh.ts';

export default {
  print: 'Print',
  preparing: 'Preparing…',
  day: 'Day',
  room: 'Room',
  allRooms: 'All rooms',
  person: 'Person',
  from: 'From',
  to: 'To',
  badRange: 'The end may not be before the start; at most {{n}} days.',
  unnumbered: 'no number yet',
  versus: '{{applicants}} v. {{respondents}}',
  separator: ', ',
  column: {
    time: 'Time',
    place: 'Place',
    number: 'Case number',
    parties: 'Parties',
    cause: 'Cause',
    tribunal: 'Tribunal',
  },
  door: {
    title: 'Door sheets',
    until: 'to {{time}}',
    empty: 'No hearing takes place in a room on this day.',
    footer: 'Quiet please, phones off. Bring your identity card to attend.',
  },
  public: {
    title: 'Public hearing list',
    empty: 'No open hearings in this period.',
    open: 'These hearings are open; anybody may attend with an identity card. A hearing closed by agreement or by law is announced as such in the room. Asynchronous hearings are not listed.',
    rule: 'Names are shown by: {{basis}}.',
  },
  week: {
    title: 'Hearings of {{name}}',
    of: 'Week of',
    count: '{{n}} hearings',
    windows: 'Asynchronous',
  },
} satisfies Strings<typeof zh>;
