import type { Strings } from '../../../ui/i18n.ts';
import type zh from './strings.zh.ts';

export default {
  title: 'Set-up',
  intro: 'Once, a few minutes. Everything can be changed later under Settings.',
  ledgerIntro: 'The data came from a ledger. Check what is below and name the first administrator.',
  sampleTitle: 'Try it first',
  sampleBody:
    'Open the sample court: some 60 made-up cases in every state, to practise on. Leave it at any time for your own court.',
  openSample: 'Open the sample court',
  openingSample: 'Preparing the sample…',
  ledgerTitle: 'You keep a ledger',
  ledgerBody:
    'With an .xlsx ledger, finish the set-up here, then open Settings, Import a ledger; or let a technician run npm run cli -- import LEDGER.xlsx on an empty data folder: the court, rooms and people are then taken from it.',
  court: {
    title: 'Court',
    name: 'Name of the court',
    nameHelp: 'e.g. 广州市从化区劳动人事争议仲裁院',
    commission: 'Name of the commission',
    commissionHelp: 'Stands on papers, e.g. 广州市从化区劳动人事争议仲裁委员会',
    address: 'Address',
    phone: 'Phone',
  },
  numbers: {
    title: 'Case numbers',
    pattern: 'Pattern of case numbers',
    mediationPattern: 'Pattern of pre-filing mediation numbers',
    help: '{year} is the year, {seq} the number, {seq:4} padded to four digits. Example: {{example}}',
    intro: 'Numbers are given without gaps on acceptance and start at 1 each year.',
  },
  rooms: {
    title: 'Rooms',
    name: 'Name',
    kind: 'Kind',
    add: 'Add a room',
    remove: 'Remove {{name}}',
    first: '第一仲裁庭',
    online: '互联网庭',
    row: 'Room {{n}}',
  },
  staff: {
    title: 'People and functions',
    intro:
      'One person may hold several functions. Copy the columns name and function from Excel and paste them into a name. The administrator gives sign-in names and passwords later.',
    name: 'Name',
    nameOf: 'Name of person {{n}}',
    add: 'Add a person',
    remove: 'Remove person {{n}}',
    pasted: '{{n}} people pasted',
    unknown: 'Functions not understood: {{words}}. Tick them by hand.',
  },
  administrator: {
    title: 'First administrator',
    intro:
      'Administrators look after people, rooms, backups and templates. Tick the other functions the person holds too.',
    name: 'Name',
    known: 'Choose from the ledger or type a name',
    functions: 'Other functions',
    loginName: 'Sign-in name',
    loginHelp: 'For signing in; it may be the name itself',
    password: 'Password',
    passwordHelp: 'At least 8 characters; a sentence is fine',
    again: 'Password once more',
  },
  finish: 'Finish and sign in',
  finishing: 'Setting up…',
  separators: ', ',
} satisfies Strings<typeof zh>;
