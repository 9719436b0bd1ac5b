import { chineseDate, chineseNumeralDate } from '../domain/dates.ts';
import { type DocumentKind, documentTitle } from '../domain/document-kind.ts';
import type {
  CorrectedPlace,
  CorrectionGround,
  InstrumentCorrection,
} from '../domain/instruments/correction.ts';
import { instrumentsOf, subNumber } from '../domain/instruments/instrument.ts';
import type { CaseState, IssuedDocument } from '../domain/lifecycle/case-state.ts';
import { chineseOrdinal } from '../domain/text.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { partyParagraphs } from './party-paragraphs.ts';
import { tribunalFields } from './tribunal-fields.ts';
import { paragraphsOf } from './wording.ts';

const groundNames: Readonly<Record<CorrectionGround, string>> = {
  clerical: '文字错误',
  calculation: '计算错误',
  omission: '已经裁决而漏写的事项',
};

/** 补正决定书 (D36): which document, which place, what stands there and what is right; RULES 54. */
export function correctionDecisionFields(input: PaperInput): PaperFields {
  const { state } = input;
  const correction = correctionOf(input);
  const document = state.documents.find(({ id }) => id === correction?.documentId);
  return {
    ...caseFields(input),
    当事人: partyParagraphs(state.application),
    原文书: document === undefined ? null : nameOf(state, document),
    原文书日期: document === undefined ? null : chineseDate(madeOn(state, document)),
    补正事由: correction === null ? null : groundNames[correction.ground],
    补正理由: (correction === null ? [] : paragraphsOf(correction.reason)).map((paragraph) => ({
      理由段: paragraph,
    })),
    补正: (correction?.places ?? []).map((place, index) => ({
      补正序号: chineseOrdinal(index + 1),
      补正内容: sentence(place),
    })),
    补正日期: correction === null ? null : chineseNumeralDate(correction.on),
    ...tribunalFields(input),
  };
}

/** The one that is asked for, else the latest. */
function correctionOf({ state, instrumentId }: PaperInput): InstrumentCorrection | null {
  const { corrections } = state;
  return corrections.find(({ id }) => id === instrumentId) ?? corrections.at(-1) ?? null;
}

function sentence({ place, wrong, right }: CorrectedPlace): string {
  return wrong === '' ? `在${place}补入“${right}”。` : `${place}中的“${wrong}”，补正为“${right}”。`;
}

function nameOf(state: CaseState, document: IssuedDocument): string {
  const own = instrumentsOf(state).find((instrument) => isOf(document, instrument.id));
  const number = `${state.caseNumber ?? ''}${own === undefined ? '' : subNumber(own)}`;
  return `${number}${documentTitle(document.kind as DocumentKind)}`;
}

function madeOn(state: CaseState, document: IssuedDocument) {
  const own = instrumentsOf(state).find(({ id, kind }) => kind === document.kind && isOf(document, id));
  return own?.decidedOn ?? document.issuedOn;
}

function isOf(document: IssuedDocument, instrumentId: string): boolean {
  return (document.instrumentId ?? document.part ?? 'outcome') === instrumentId;
}
