import type { FactKind } from '../lifecycle/fact-kinds.ts';
import type { SuspensionGround } from '../lifecycle/procedural-events.ts';
import type { WordsLanguage } from './date-words.ts';

type Names = Readonly<Record<WordsLanguage, string>>;

const names = (zh: string, en: string): Names => ({ zh, en });

/** What each legal fact is called, as the thing that happened: it stands before `于 … 发生` and after `because of`. */
const facts: Readonly<Record<FactKind, Names>> = {
  received: names('收到仲裁申请', 'receipt of the application'),
  receivedComplete: names('收到完整的申请材料', 'receipt of the complete application'),
  collectiveReceived: names('收到集体争议的申请', 'receipt of a collective application'),
  correctionRequested: names('通知补正', 'request to complete the application'),
  mediationConsented: names('书面同意先行调解', 'consent in writing to mediate first'),
  preFilingMediationEnded: names('案前调解结束', 'end of the pre-filing mediation'),
  accepted: names('受理', 'acceptance'),
  collectiveAccepted: names('受理集体争议', 'acceptance of a collective case'),
  migrantWagesAccepted: names('受理农民工工资案件', 'acceptance of a migrant workers’ wage case'),
  greenChannelAccepted: names('受理绿色通道案件', 'acceptance in the green channel'),
  collectiveGreenChannelAccepted: names(
    '受理绿色通道集体争议',
    'acceptance of a collective case in the green channel',
  ),
  greenChannelReceived: names('收到绿色通道的申请', 'receipt of an application in the green channel'),
  rejected: names('决定不予受理', 'decision not to accept'),
  redirected: names('告知管辖', 'explanation of jurisdiction'),
  applicationSentToAll: names(
    '向全体被申请人发出申请书副本',
    'dispatch of the application to every respondent',
  ),
  applicationServed: names('申请书副本送达', 'service of the application'),
  newClaimServed: names('变更后的请求送达', 'service of the changed claims'),
  panelFormed: names('组成仲裁庭', 'formation of the tribunal'),
  panelNoticeSent: names('发出组庭通知', 'dispatch of the tribunal notice'),
  oneTimeNoticeSent: names('发出集体争议一次性通知', 'dispatch of the one notice of a collective case'),
  evidenceNoticeServed: names('举证通知送达', 'service of the evidence notice'),
  defenceFiled: names('收到答辩书', 'receipt of the defence'),
  defenceForwarded: names('转送答辩书副本', 'forwarding of the defence'),
  objectionFiled: names('提出管辖异议', 'objection to jurisdiction'),
  objectionDecided: names('对管辖异议作出决定', 'decision on the objection to jurisdiction'),
  counterclaimFiled: names('提出反申请', 'filing of a counterclaim'),
  counterclaimDecided: names('对反申请作出决定', 'decision on the counterclaim'),
  counterclaimMerged: names('受理反申请并合并审理', 'acceptance of a counterclaim into the case'),
  claimsChanged: names('增加或变更仲裁请求', 'change of the claims'),
  partyAdded: names('追加当事人', 'addition of a party'),
  convertedToOrdinary: names('转为一般程序', 'conversion to the ordinary procedure'),
  hearing: names('开庭', 'the hearing'),
  hearingNoticeServed: names('开庭通知送达', 'service of the hearing notice'),
  hearingHeld: names('开庭审理', 'hearing held'),
  recusalRequested: names('申请回避', 'request for recusal'),
  recusalDecided: names('对回避申请作出决定', 'decision on the recusal'),
  mediationTried: names('进行调解', 'attempt at mediation'),
  mediationEnded: names('调解结束', 'end of the mediation'),
  entrustedMediationStarted: names('开始委托调解', 'start of the entrusted mediation'),
  entrustedMediationEnded: names('委托调解结束', 'end of the entrusted mediation'),
  outcomeDecided: names('作出处理结果', 'decision of the outcome'),
  instrumentDated: names('结果文书落款', 'date of the instrument'),
  outcomeServedToAll: names('结果文书送达全体当事人', 'service of the outcome on every party'),
  nonFinalAwardServed: names('非终局裁决书送达', 'service of the non-final award'),
  finalAwardServedToWorker: names('终局裁决书送达劳动者', 'service of the final award on the worker'),
  finalAwardServedToEmployer: names('终局裁决书送达用人单位', 'service of the final award on the employer'),
  suitFiled: names('向人民法院起诉', 'suit in a people’s court'),
  cancelled: names('决定撤销案件', 'decision to cancel the case'),
  cancellationServed: names('撤销案件通知送达', 'service of the cancellation'),
  closed: names('结案', 'closing'),
  awardClosed: names('裁决结案', 'closing by award'),
  otherwiseClosed: names('以其他方式结案', 'closing other than by award'),
  archived: names('归档', 'archiving'),
  selfRevoked: names('自行撤销裁决', 'revocation of the own award'),
  newPanelFormed: names('重新组成仲裁庭', 'formation of a new tribunal'),
  publicNoticePublished: names('发布公告', 'publication of the notice'),
  publicNoticeMatured: names('公告期满', 'end of the public notice'),
  collectivePosted: names('张贴送达', 'posting of the papers'),
  collectivePostingMatured: names('张贴期满', 'end of the posting'),
  refusalLeft: names('因拒收而留置或张贴', 'leaving or posting after refusal'),
  refusalLeaveMatured: names('留置或张贴期满', 'end of the period after leaving or posting'),
  infringementKnown: names('知道或应当知道权利被侵害', 'knowledge of the infringement'),
  limitationInterrupted: names('时效中断', 'interruption of the limitation'),
  relationEnded: names('劳动关系终止', 'end of the labour relation'),
  publicServantDisputeArose: names('聘任制公务员争议发生', 'dispute of an appointed civil servant'),
  secondCommissionDisclaimed: names(
    '第二家仲裁委也认为无管辖权',
    'disclaimer of jurisdiction by the second commission',
  ),
  designationRequested: names('报请指定管辖', 'request to designate jurisdiction'),
  agreementEffective: names('调解协议生效', 'mediation agreement in effect'),
  reviewApplied: names('申请审查调解协议', 'application to review a mediation agreement'),
  reviewAccepted: names('受理调解协议审查申请', 'acceptance of the review application'),
  reviewDecided: names('作出调解协议审查结论', 'decision of the review'),
  revocationApplied: names('用人单位申请撤销裁决', 'the employer’s application to revoke the award'),
  revocationRulingReceived: names('收到撤销裁决的裁定', 'receipt of the ruling that revokes the award'),
  workerSuitEnded: names('劳动者的起诉被驳回或撤回', 'dismissal or withdrawal of the worker’s suit'),
  performancePeriodEnded: names('履行期限届满', 'end of the period for performance'),
  enforcementApplied: names('申请强制执行', 'application for enforcement'),
  organisationMediationRequested: names(
    '调解组织收到调解申请',
    'receipt of the request by the mediation organisation',
  ),
  organisationMediationStarted: names('调解组织开始调解', 'start of the organisation’s mediation'),
  organisationMediationEnded: names('调解组织结束调解', 'end of the organisation’s mediation'),
  mediationFileClosed: names('调解案卷结卷', 'closing of the mediation file'),
  onlineEvidenceSubmitted: names('在线提交证据', 'online submission of evidence'),
  onlineEvidenceReviewed: names('在线证据审查完毕', 'review of the online evidence'),
  simplifiedUnsuitable: names('发现不宜简易处理', 'finding that the simplified procedure does not suit'),
  overdueSuitAccepted: names(
    '法院受理逾期未裁决的起诉',
    'acceptance by the court of a suit for an overdue award',
  ),
  obstacleEnded: names('障碍消除', 'end of the obstacle'),
  extraTimeApplied: names('申请顺延期限', 'application for extra time'),
};

const grounds: Readonly<Record<SuspensionGround, Names>> = {
  workerDied: names(
    '劳动者一方死亡，等待继承人表明是否参加',
    'the worker died and the heirs have not said whether they join',
  ),
  workerLostCapacity: names(
    '劳动者丧失民事行为能力，尚未确定法定代理人',
    'the worker lost capacity and no representative is named yet',
  ),
  employerEnded: names(
    '用人单位终止，尚未确定权利义务承继者',
    'the employer ended and its successor is not named yet',
  ),
  forceMajeure: names('不可抗力等不能抗拒的事由', 'force majeure or the like'),
  dependsOnOtherCase: names(
    '须以其他案件的结果为依据，该案尚未审结',
    'the outcome depends on another case that is not decided yet',
  ),
  awaitingConclusion: names(
    '等待工伤认定、劳动能力鉴定等结论',
    'a finding of work injury, an appraisal or the like is awaited',
  ),
  other: names('其他应当中止的情形', 'another reason to suspend'),
};

/** What a fact is called: `受理`, `acceptance`. */
export function factInWords(kind: FactKind, language: WordsLanguage): string {
  return facts[kind][language];
}

/** The ground of a suspension (RULES 47); a ground the program does not know stays as it is written. */
export function groundInWords(ground: string, language: WordsLanguage): string {
  return isGround(ground) ? grounds[ground][language] : ground;
}

/** Why days are not counted, from the reason of a stop: `suspension:<ground>` or `publicNotice`; RULES 46(6), 47. */
export function stopInWords(reason: string, language: WordsLanguage): string {
  const [kind, ground] = reason.split(':');
  if (kind === 'publicNotice') return language === 'zh' ? '公告送达期间' : 'service by public notice';
  if (kind !== 'suspension') return reason;
  const why = ground === undefined ? '' : groundInWords(ground, language);
  if (language === 'zh') return why === '' ? '中止审理' : `中止审理（${why}）`;
  return why === '' ? 'suspension' : `suspension (${why})`;
}

function isGround(ground: string): ground is SuspensionGround {
  return Object.hasOwn(grounds, ground);
}
