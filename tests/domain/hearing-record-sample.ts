import type { RecordForPaper } from '../../electron/backend/documents/hearing-record.ts';
import type {
  HearingPhase,
  LineBody,
  RecordLine,
  Speaker,
} from '../../electron/backend/domain/hearing-record/record-line.ts';
import { at } from './async-sample.ts';

const presiding: Speaker = { role: 'tribunal', refId: 'chen', name: '陈国栋' };
const worker: Speaker = { role: 'party', refId: 'w1', name: '江海子' };
const agent: Speaker = { role: 'agent', refId: 'e1', name: '何俊' };

const bodies: readonly (readonly [HearingPhase, LineBody])[] = [
  [
    'rollCall',
    {
      kind: 'attendance',
      partyId: 'w1',
      isPresent: true,
      name: '江海子',
      authority: 'self',
      isIdentityChecked: true,
      note: '',
    },
  ],
  [
    'rollCall',
    {
      kind: 'attendance',
      partyId: 'e1',
      isPresent: true,
      name: '何俊',
      authority: 'special',
      isIdentityChecked: true,
      note: '迟到十分钟',
    },
  ],
  ['opening', { kind: 'speech', speaker: presiding, text: '现在开庭。' }],
  ['rightsNotice', { kind: 'recusalAnswer', partyId: 'w1', asks: false, text: '' }],
  ['rightsNotice', { kind: 'recusalAnswer', partyId: 'e1', asks: true, text: '仲裁员曾任本公司顾问' }],
  ['claims', { kind: 'speech', speaker: worker, text: '请求支付工资。\n事实如申请书。' }],
  ['claims', { kind: 'adjourned', reason: '审查回避申请' }],
  ['claims', { kind: 'resumed', reason: '' }],
  [
    'evidence',
    {
      kind: 'evidence',
      label: '工资条',
      partyId: 'w1',
      purpose: '每月仅发1,000元',
      isOriginalChecked: true,
      opinions: [
        {
          partyId: 'e1',
          authenticity: 'accepted',
          legality: 'accepted',
          relevance: 'disputed',
          text: '与本案无关',
        },
      ],
    },
  ],
  ['finalStatement', { kind: 'speech', speaker: worker, text: '坚持请求。' }],
  ['finalStatement', { kind: 'speech', speaker: agent, text: '请求驳回。' }],
  ['mediation', { kind: 'speech', speaker: agent, text: '不同意调解。' }],
  [
    'recordReview',
    { kind: 'correction', partyId: 'w1', text: '应记为十二月', isGranted: false, reason: '与录音不符' },
  ],
  ['recordReview', { kind: 'signature', signer: worker, pages: 3, isRefused: false, note: '' }],
  [
    'recordReview',
    {
      kind: 'signature',
      signer: { role: 'party', refId: 'e1', name: '广州市晨光服饰有限公司' },
      pages: 0,
      isRefused: true,
      note: '认为记录有误',
    },
  ],
];

/** A record kept from roll call to signatures: one adjournment, one exhibit, one refused correction, one refused signature. */
export const keptRecord: RecordForPaper = {
  status: 'review',
  round: 0,
  sha256: 'ab'.repeat(32),
  lines: bodies.map(
    ([phase, body], index): RecordLine => ({
      id: `l${index}`,
      phase,
      position: index,
      at: at('2021-10-18T09:05'),
      body,
      version: 1,
      round: 0,
    }),
  ),
};
