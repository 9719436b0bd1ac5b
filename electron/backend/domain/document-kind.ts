export const documentKinds = [
  'acceptanceNotice',
  'hearingNotice',
  'mediationDocument',
  'award',
  'docketSheet',
] as const;
/** 受理通知书 (D05) / 开庭通知书 (D10) / 调解书 (D32) / 裁决书 (D33, D34) / 庭期表. */
export type DocumentKind = (typeof documentKinds)[number];

export const caseDocumentKinds = ['acceptanceNotice', 'hearingNotice', 'mediationDocument', 'award'] as const;
/** Papers of one case; the docket sheet belongs to a day. */
export type CaseDocumentKind = (typeof caseDocumentKinds)[number];

const titles: Readonly<Record<DocumentKind, string>> = {
  acceptanceNotice: '受理通知书',
  hearingNotice: '开庭通知书',
  mediationDocument: '调解书',
  award: '裁决书',
  docketSheet: '庭期表',
};

/** The paper's title as it stands on paper. */
export function documentTitle(kind: DocumentKind): string {
  return titles[kind];
}

const templateNames: Readonly<Record<DocumentKind, string>> = {
  acceptanceNotice: 'acceptance-notice.docx',
  hearingNotice: 'hearing-notice.docx',
  mediationDocument: 'mediation-document.docx',
  award: 'award.docx',
  docketSheet: 'docket-sheet.docx',
};

/** File name of the template that ships with the program, in `resources/templates/`. */
export function templateFileName(kind: DocumentKind): string {
  return templateNames[kind];
}
