import type { PaperInput } from '../../electron/backend/documents/paper-input.ts';
import { dueDates } from '../../electron/backend/domain/deadlines/due-dates.ts';
import { limitsInForce } from '../../electron/backend/domain/deadlines/time-limit.ts';
import type { CaseDocumentKind } from '../../electron/backend/domain/document-kind.ts';
import type { CaseEvent } from '../../electron/backend/domain/lifecycle/events.ts';
import {
  acceptedOn,
  application,
  collectiveApplication,
  employer,
  law,
  paperInput,
  plan,
  worker,
} from './documents-sample.ts';
import { stateOf } from './lifecycle-sample.ts';

export type Entries = readonly (readonly [CaseEvent, string])[];

export const received: Entries = [[{ type: 'received', application, importId: null }, '2021-09-28']];
export const acceptance: Entries[number] = [
  { type: 'accepted', caseNumber: '穗从劳人仲案〔2021〕587号' },
  acceptedOn,
];
export const accepted: Entries = [...received, acceptance];
/** The dispute of thirty-two workers, accepted on the same day. */
export const collective: Entries = [
  [{ type: 'received', application: collectiveApplication(), importId: null }, '2021-09-28'],
  acceptance,
];

export function panel(arbitratorIds: readonly string[], on: string): Entries[number] {
  return [{ type: 'tribunalFormed', arbitratorIds, clerkId: 'lin' }, on];
}

export const suspended: Entries[number] = [
  { type: 'suspended', ground: 'awaitingConclusion', approverId: 'huang', note: '' },
  '2021-10-20',
];
export const resumed: Entries[number] = [{ type: 'resumed', note: '' }, '2021-11-05'];
export const extended: Entries[number] = [
  { type: 'extended', days: 15, approverId: 'huang', reason: '案情复杂' },
  '2021-11-19',
];
export const scheduled: Entries[number] = [
  {
    type: 'hearingScheduled',
    hearingId: 'h1',
    plan: plan('inPerson', { arbitratorIds: ['chen', 'li', 'huang'] }),
  },
  '2021-10-11',
];

/** A recusal asked for, or by, the person. */
export function recusalOf(id: string, staffId: string, partyId: string | null): Entries[number] {
  return [
    {
      type: 'recusalRequested',
      recusalId: id,
      staffId,
      ground: 'interest',
      partyId,
      hasEvidence: true,
      note: '',
    },
    '2021-10-12',
  ];
}
export function decidedRecusal(id: string, isUpheld: boolean, on = '2021-10-14'): Entries[number] {
  return [
    { type: 'recusalDecided', recusalId: id, isUpheld, deciderId: 'huang', form: 'written', note: '' },
    on,
  ];
}

/** What a paper of this history is made of, its dates counted by the rules that ship. */
export function inputOf(entries: Entries, change: Partial<PaperInput> = {}, by = law): PaperInput {
  const state = stateOf(entries);
  return paperInput({
    state,
    dates: dueDates(state, by),
    limits: limitsInForce(by.limits, state.acceptedOn ?? state.application.receivedOn, by),
    ...change,
  });
}

/** The collective notice, to one party or to all, about the hearing on 18 October. */
export function collectiveInput(entries: Entries, change: Partial<PaperInput> = {}): PaperInput {
  const input = inputOf(entries, change);
  return { ...input, hearing: input.state.hearings.at(-1) ?? null };
}

/** One whole paper of each kind. */
export const noticeInputs = {
  correctionNotice: inputOf(
    [
      ...received,
      [{ type: 'correctionRequested', items: ['身份证复印件。', '明确第二项请求的金额'] }, '2021-09-29'],
    ],
    { recipient: worker },
  ),
  jurisdictionNotice: inputOf(
    [
      ...received,
      [
        {
          type: 'jurisdictionExplained',
          competent: '广州市花都区劳动人事争议仲裁委员会',
          reason: '劳动合同履行地和用人单位所在地均在花都区。',
        },
        '2021-09-30',
      ],
    ],
    { recipient: worker },
  ),
  rejectionNotice: inputOf(
    [
      ...received,
      [
        {
          type: 'rejected',
          ground: 'outOfScope',
          reason: '双方之间系承揽关系。\n不存在劳动关系。',
        },
        '2021-09-30',
      ],
    ],
    { recipient: worker },
  ),
  panelNotice: inputOf([...accepted, panel(['chen', 'li', 'huang'], '2021-10-11')], { recipient: employer }),
  collectiveNotice: collectiveInput([...collective, scheduled], { recipient: employer }),
  recusalDecision: inputOf([
    ...accepted,
    panel(['chen'], '2021-10-11'),
    recusalOf('r1', 'chen', 'w1'),
    decidedRecusal('r1', true),
  ]),
  suspensionNotice: inputOf([...accepted, suspended], { recipient: worker }),
  resumptionNotice: inputOf([...accepted, suspended, resumed], { recipient: worker }),
  extensionNotice: inputOf([...accepted, extended], { recipient: worker }),
} as const satisfies Partial<Record<CaseDocumentKind, PaperInput>>;
