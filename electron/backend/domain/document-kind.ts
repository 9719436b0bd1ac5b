import { reviewPaperKinds } from './agreement-review/review.ts';

export const caseDocumentKinds = [
  'correctionNotice',
  'jurisdictionNotice',
  'rejectionNotice',
  'acceptanceNotice',
  'panelNotice',
  'collectiveNotice',
  'recusalDecision',
  'suspensionNotice',
  'resumptionNotice',
  'extensionNotice',
  'hearingNotice',
  'joiningSheet',
  'elementForm',
  'elementSheet',
  'hearingRecord',
  'asyncRecord',
  'mediationDocument',
  'performanceCertificate',
  'effectCertificate',
  'partialAward',
  'award',
  'correctionDecision',
] as const;
/**
 * Papers of one case, in the order of the procedure; the docket sheet belongs to a day. 补正通知书 (D03) / 管辖告知书 (RULES 31) /
 * 不予受理通知书 (D06) / 受理通知书 (D05) / 组庭通知书 (D09) / 集体争议一次性通知书 (RULES 64) / 回避决定书 (D26) / 中止审理通知书 (D24) /
 * 恢复审理通知书 (D25) / 延期审理通知书 (D23) / 开庭通知书 (D10) / 案件要素表与要素核对表 (section 6.2) / 在线同步开庭参加须知 / 庭审笔录 (RULES 42) / 异步庭审笔录 / 调解书 (D32) / 履行情况证明 (LAW 51) / 生效证明 (LAW 51) /
 * 先行裁决书 (D35) / 裁决书 (D33, D34) / 补正决定书 (D36).
 */
export type CaseDocumentKind = (typeof caseDocumentKinds)[number];

export const documentKinds = [...caseDocumentKinds, ...reviewPaperKinds, 'docketSheet'] as const;
/** A paper of a case, of the review of a mediation agreement (D37), or 庭期表. */
export type DocumentKind = (typeof documentKinds)[number];

const titles: Readonly<Record<DocumentKind, string>> = {
  correctionNotice: '补正通知书',
  jurisdictionNotice: '管辖告知书',
  rejectionNotice: '不予受理通知书',
  acceptanceNotice: '受理通知书',
  panelNotice: '组庭通知书',
  collectiveNotice: '集体争议一次性通知书',
  recusalDecision: '回避决定书',
  suspensionNotice: '中止审理通知书',
  resumptionNotice: '恢复审理通知书',
  extensionNotice: '延期审理通知书',
  hearingNotice: '开庭通知书',
  joiningSheet: '在线同步开庭参加须知',
  elementForm: '案件要素表',
  elementSheet: '要素核对表',
  hearingRecord: '庭审笔录',
  asyncRecord: '异步庭审笔录',
  mediationDocument: '调解书',
  performanceCertificate: '调解书履行情况证明',
  effectCertificate: '生效证明',
  partialAward: '先行裁决书',
  award: '裁决书',
  correctionDecision: '补正决定书',
  reviewApplication: '调解协议仲裁审查申请书',
  reviewAcceptance: '调解协议仲裁审查受理通知书',
  reviewRefusal: '调解协议仲裁审查结果通知书',
  reviewDocument: '调解书（调解协议仲裁审查）',
  docketSheet: '庭期表',
};

/** The paper's title as it stands on paper. */
export function documentTitle(kind: DocumentKind): string {
  return titles[kind];
}

const templateNames: Readonly<Record<DocumentKind, string>> = {
  correctionNotice: 'correction-notice.docx',
  jurisdictionNotice: 'jurisdiction-notice.docx',
  rejectionNotice: 'rejection-notice.docx',
  acceptanceNotice: 'acceptance-notice.docx',
  panelNotice: 'panel-notice.docx',
  collectiveNotice: 'collective-notice.docx',
  recusalDecision: 'recusal-decision.docx',
  suspensionNotice: 'suspension-notice.docx',
  resumptionNotice: 'resumption-notice.docx',
  extensionNotice: 'extension-notice.docx',
  hearingNotice: 'hearing-notice.docx',
  joiningSheet: 'joining-sheet.docx',
  elementForm: 'element-form.docx',
  elementSheet: 'element-sheet.docx',
  hearingRecord: 'hearing-record.docx',
  asyncRecord: 'async-record.docx',
  mediationDocument: 'mediation-document.docx',
  performanceCertificate: 'performance-certificate.docx',
  effectCertificate: 'effect-certificate.docx',
  partialAward: 'partial-award.docx',
  award: 'award.docx',
  correctionDecision: 'correction-decision.docx',
  reviewApplication: 'review-application.docx',
  reviewAcceptance: 'review-acceptance.docx',
  reviewRefusal: 'review-refusal.docx',
  reviewDocument: 'review-document.docx',
  docketSheet: 'docket-sheet.docx',
};

/** File name of the template that ships with the program, in `resources/templates/`. */
export function templateFileName(kind: DocumentKind): string {
  return templateNames[kind];
}

/** To whom a paper goes: the applicants; each party by itself; all parties at once, so that it names no addressee. */
export type Addressees = 'applicants' | 'parties' | 'all';

/**
 * Who is written to. What is decided on an application goes to those who made it; a case already accepted and cancelled (GD 51) is told
 * to every party.
 */
export function addresseesOf(kind: CaseDocumentKind, isAccepted: boolean): Addressees {
  switch (kind) {
    case 'elementSheet':
    case 'hearingRecord':
    case 'asyncRecord':
    case 'partialAward':
    case 'award':
    case 'correctionDecision':
    case 'mediationDocument':
    case 'performanceCertificate':
    case 'effectCertificate':
    case 'recusalDecision':
      return 'all';
    case 'correctionNotice':
    case 'jurisdictionNotice':
    case 'acceptanceNotice':
      return 'applicants';
    case 'rejectionNotice':
      return isAccepted ? 'parties' : 'applicants';
    default:
      return 'parties';
  }
}
