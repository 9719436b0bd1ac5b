import type { Strings } from '../../../ui/i18n.ts';
import type zh from './strings.zh.ts';

export default {
  title: '{{step}}: {{case}}',
  save: 'Save',
  on: 'Date',
  note: 'Note',
  reason: 'Reason',
  decision: 'Decision',
  respondent: 'Respondent',
  byWhom: 'Raised by',
  filedOn: 'Raised on',
  decidedOn: 'Decided on',
  organisation: 'Mediation organisation or mediator',
  workdays: 'working days',
  days: 'days',
  listJoin: ', ',
  reasonJoin: '; ',
  versus: '{{applicants}} v. {{respondents}}',
  partyWithRole: '{{name}} ({{role}})',
  backdated: 'Recorded late: {{n}} days before today; the history will say so.',
  conflict:
    'Somebody has just changed the case. It was read anew and your typing is kept: check it and save again.',
  saved: '{{case}}: “{{step}}” recorded for {{date}}.',
  splitDone: ' The case split off has a number of its own.',
  issue: 'Make the paper: {{title}}',
  consentFirst: 'First record who agrees with “Record consent of the represented”.',
  approver: {
    label: 'Approved by',
    help: 'The director or the delegated head.',
    none: 'There is no director in office: add one in Settings, People.',
  },
  ticks: {
    filter: 'Find',
    all: 'All',
    none: 'None',
    count: '{{n}} of {{total}} chosen',
    noMatch: 'Nothing fits.',
  },
  items: { nth: 'Item {{n}}', remove: 'Remove item {{n}}' },
  effect: {
    title: 'What the save will do',
    idle: 'Fill in what is required; the dates that move are then listed here.',
    loading: 'Counting…',
    failed: 'It could not be counted; saving still checks it.',
    refused: 'Not open now: {{reason}}',
    noDates: 'No date moves.',
    hearings: 'These hearings would become unlawful and must move:',
    hearing: '{{at}}: {{reasons}}',
    papers: 'Papers to go out: {{list}}.',
    next: 'Next: {{list}}.',
    showAll: 'Show all {{n}} dates',
    table: 'Dates that change',
    date: 'Date',
    before: 'Now',
    after: 'After the save',
    change: 'Change',
    target: 'target',
    late: 'overdue',
    later: '{{n}} days later',
    earlier: '{{n}} days earlier',
    nowProvisional: 'becomes provisional',
    nowFirm: 'no longer provisional',
    metOn: 'done on {{date}}',
    stopped: 'stands still',
    kind: {
      started: 'new',
      dropped: 'gone',
      met: 'done',
      stopped: 'stands still',
      resumed: 'runs on',
      reopened: 'open again',
    },
  },
  requestCorrection: {
    intro: 'What is missing can be asked for only once: list all of it now.',
    on: 'Told on',
    items: 'What is missing',
    add: 'Another item',
  },
  completeCorrection: {
    intro: 'The period for the decision on acceptance starts anew on the day everything is there.',
    on: 'Complete on',
  },
  redirect: {
    intro: 'Where another commission is competent, the applicant is told so in writing.',
    on: 'Told on',
    competent: 'Competent commission',
  },
  startPreFilingMediation: {
    intro:
      'With the applicant’s written consent acceptance waits for at most fifteen days; the mediation gets a number.',
  },
  concludePreFilingMediation: {
    intro: 'After a failure the court must decide on acceptance; after a success the matter is over.',
  },
  startEntrustedMediation: {
    intro: 'With the consent of both sides and before the hearing; ten working days.',
  },
  concludeEntrustedMediation: {
    intro:
      'After a failure the hearing takes place; after a success record the outcome to make the mediation document.',
  },
  mediationResult: {
    label: 'Result',
    success: 'Agreement',
    failure: 'No agreement',
    amount: 'Agreed amount',
    amountHelp: 'Leave empty where there is none.',
  },
  fileDefence: {
    intro:
      'A copy goes to the applicant within five working days. The case goes on without a defence all the same.',
    on: 'Received on',
  },
  waivePeriod: {
    intro:
      'A period is shortened or waived only on a party’s written request; the notice of a hearing only when all agree.',
    on: 'Requested on',
    period: 'Which period',
    parties: 'Requested by',
    days: 'Shortened to',
    daysHelp: '0 waives it altogether.',
  },
  setEvidencePeriod: {
    intro: 'The court sets the evidence period; it runs from receipt of the evidence notice.',
    days: 'Evidence period',
  },
  recordNeeds: {
    intro:
      'Room and mode of a hearing must fit these needs. Empty what is no longer needed; the last entry counts.',
    interpreter: 'Language to interpret',
    interpreterHelp:
      'E.g. sign language, English; empty: none. Nobody can interpret in an asynchronous hearing',
    dialect: 'Speaks only the dialect',
    dialectHelp: 'E.g. Hakka; empty: none',
    roomFeatures: 'The room must have',
    unfitModes: 'Modes in which somebody cannot take part',
    unfitModesHelp: 'E.g. online without a telephone. Leave at least one',
    note: 'Other needs',
  },
  fileObjection: {
    intro:
      'In writing and within the defence period; a late one changes nothing. Decided within five working days.',
  },
  decideObjection: {
    intro: 'If upheld, record the outcome “transferred” next; if not, dismiss it in writing.',
    which: 'Which objection',
    upheld: 'Upheld',
    dismissed: 'Dismissed',
  },
  fileCounterclaim: {
    intro: 'Within the defence period; decided within five working days.',
    text: 'What is claimed',
    late: 'Tell the respondent to file an application of their own.',
  },
  decideCounterclaim: {
    intro: 'If accepted and heard together, the award period starts anew on that day.',
    which: 'Which counterclaim',
  },
  withdrawClaims: {
    intro:
      'Claims may be withdrawn until the result is made; the award period runs on. They stay struck out in the case.',
    on: 'Withdrawn on',
    claims: 'Claims withdrawn',
    of: '{{name}}: {{text}}',
  },
  requestRecusal: {
    intro:
      'Before the hearing, or before the debate ends when learnt later. Decided within three working days; meanwhile the person stands aside.',
    who: 'Who should stand aside',
    ground: 'Ground',
    self: 'The person himself',
    evidence: 'With evidence',
    evidenceHelp:
      'Raised in the hearing with evidence: adjourn and decide. Without evidence and without a visible ground the hearing may go on.',
  },
  decideRecusal: {
    intro: 'The director decides; where the director sits, the commission.',
    which: 'Whose recusal',
    upheld: 'Granted',
    dismissed: 'Dismissed',
    decider: 'Decided by',
    form: 'Form',
  },
  formOpinion: {
    sole: 'A sole arbitrator decides alone; it goes into the record.',
    title: 'Deliberation',
    panel:
      'The members of the panel vote one by one: by majority; without one, the opinion of the presiding arbitrator; the minority view goes into the record. The presiding arbitrator forms the opinion.',
    toPage: 'Go to the deliberation',
  },
  suspend: {
    intro:
      'Days of suspension do not count towards the award period. The director approves; the parties are told in writing.',
    on: 'Suspended on',
    ground: 'Ground',
  },
  resume: {
    intro: 'Once the ground is gone; the award period runs on from that day.',
    on: 'Resumed on',
  },
  extend: {
    intro:
      'Before the award period ends, with approval, by at most fifteen days, once; the parties are told in writing.',
    on: 'Approved on',
    days: 'Extended by',
  },
  startAppraisal: {
    intro: 'An appraisal does not stop the award period by itself; to wait for it, suspend the case.',
    what: 'What is appraised, and by whom',
  },
  endAppraisal: { on: 'Report received on', result: 'Finding' },
  convertToOrdinary: {
    intro:
      'Where the simplified procedure does not suit, before the award period ends; it is still counted from acceptance.',
  },
  electRepresentatives: {
    intro:
      'Three to five. Their acts bind all, but to change or waive claims or to settle they need the consent of the represented.',
    on: 'Elected on',
    who: 'Representatives (three to five)',
    note: 'Election letter and powers of attorney',
  },
  recordOnlineConsent: {
    intro:
      'Record for each party whether it agrees to be heard online; all must agree, and one refusal means a hearing in person.',
    on: 'Said on',
    word: 'Word',
    given: 'Agrees',
    refused: 'Refuses',
    modes: 'Kind of hearing',
    who: 'Which parties',
  },
  completeAction: {
    intro: 'Once it is done the case is no longer held up in the queue and can be listed again.',
    on: 'Done on',
    what: 'What was to be done',
    item: '{{text}} ({{name}})',
  },
  recordConsent: {
    intro: 'Record each who agrees; the step opens once all have.',
    on: 'Agreed on',
    subject: 'Agreed to',
    who: 'Who agrees ({{n}} still missing)',
    all: 'All the rest',
  },
  renege: {
    intro:
      'Until all have signed for the mediation document a party may go back on it; the case returns to deliberation.',
  },
  merge: {
    intro:
      'This case joins another: parties and claims go over, it is closed as merged and its hearings leave the docket.',
    lead: 'Join with',
    leadHelp: 'Find it by number or name; it must have the same respondent.',
  },
  split: {
    intro:
      'The ticked applicants get a case and a number of their own; its award period still counts from this acceptance.',
    who: 'Applicants who leave',
  },
  caseField: {
    type: 'Type a number or a name',
    none: 'Nothing found',
    loading: 'Searching…',
    option: '{{number}} {{applicants}} v. {{respondents}}',
  },
  archive: { intro: 'Once the outcome has reached everybody.', number: 'Archive number' },
  revokeOwnAward: {
    intro:
      'For collusion, false evidence and the like found after effect: the award is revoked and a new tribunal formed within five working days.',
  },
  recordFact: {
    intro: 'A date no other step records, such as a ruling received from the court; periods start from it.',
    on: 'Happened on',
    fact: 'What happened',
    party: 'Which party',
    noParty: 'None in particular',
    group: {
      limitation: 'Limitation',
      jurisdiction: 'Jurisdiction',
      handling: 'Handling of the case',
      review: 'Review of a mediation agreement',
      organisation: 'Mediation organisation',
      courts: 'Courts and enforcement',
    },
    help: 'Once chosen, the periods it starts are listed here.',
    starts: 'Starts: {{list}}.',
  },
  service: {
    which: 'Which documents',
    whichHelp: 'Of the outcome none ticked means all; partial awards and corrections are ticked.',
    correctionOf: 'Decision of correction {{date}} {{place}}',
    title: 'Service of papers',
    way: 'What to record',
    start: 'Sent out now; the result follows',
    open: 'The result of: {{what}} ({{mode}}, sent {{date}}), not yet served on {{n}}: {{who}}',
    matures: ', deemed served on {{date}}',
    atOnce: 'Handed over, served at once',
    sentOn: 'Sent, posted or published on',
    servedOn: 'Service took effect on',
    what: 'Papers',
    hearing: 'Which hearing',
    toWhom: 'To whom',
    notYet: 'It counts as served when the period ends, {{date}}; record it then.',
    noHearing: 'no hearing yet',
    representatives: 'Where there are representatives, only they are served.',
    mode: 'Mode of service',
    modeFault: {
      simpleOutcome:
        'Mediation documents and awards are not served by simple means (Case Handling Rules, art. 59).',
      settlementNotSigned:
        'A mediation document takes effect when both sides have signed for it: better not published, posted or left.',
    },
    proved: 'Signed for or otherwise proved',
    provedHelp:
      'A default award and a deemed withdrawal need proof that the written notice was received (Mediation and Arbitration Law, art. 36).',
    proof: 'Proof',
    proofHelp: 'Such as: return signed; parcel number; page of the notice.',
    effective: {
      direct:
        'Served on the day it is signed for; an adult of the household, an agent or a mail clerk may sign.',
      leave: 'On refusal it is left or posted with photographs; deemed served after three working days.',
      post: 'Served on the date of receipt on the return.',
      entrusted: 'Served on the date the entrusted authority had it signed for.',
      forwarded: 'Handed on by the unit; served on the date it is signed for.',
      electronic: 'With consent; served on arrival at the address given.',
      simple:
        'Telephone, text message and the like in the simplified procedure; unconfirmed, no default can rest on it. Not for mediation documents and awards.',
      publicNotice:
        'Only after other modes failed; deemed served when the notice period ends, which does not count towards the award period.',
      collectivePosting:
        'Ten or more workers and an employer who cannot be reached: posted with photographs, deemed served on the day the rule says.',
    },
  },
} satisfies Strings<typeof zh>;
