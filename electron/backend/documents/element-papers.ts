import { type ElementStanding, standingOf, undisputedParagraphs } from '../domain/elements/element-sheet.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';

const standingNames: Readonly<Record<ElementStanding, string>> = {
  undisputed: '无争议',
  disputed: '有争议',
  open: '待陈述',
};

/** 案件要素表: the list of elements with room to write, for one side; procedure.md section 6.2. */
export function elementFormFields(input: PaperInput): PaperFields {
  const { parties } = input.state.application;
  const workers = parties.filter(({ kind }) => kind === 'worker');
  const own = input.recipient?.kind === 'worker' ? [input.recipient] : workers;
  return {
    ...caseFields(input),
    收件人: input.recipient?.name ?? '当事人',
    一名劳动者: own.length === 1,
    多名劳动者: own.length !== 1,
    劳动者: own.length === 1 ? (own[0]?.name ?? '') : '',
    填写方: input.recipient === null ? '当事人' : sideNames[input.recipient.kind],
    要素: input.elements.map(({ zh }, index) => ({
      要素序号: String(index + 1),
      要素名称: zh,
      // A line to write on.
      要素空格: '＿'.repeat(16),
    })),
  };
}

/** 要素核对表: both sides' statements as they wrote them, and what is undisputed; procedure.md section 6.2. */
export function elementSheetFields(input: PaperInput): PaperFields {
  const { application, elementSheets } = input.state;
  const names = new Map(application.parties.map(({ id, name }) => [id, name]));
  return {
    ...caseFields(input),
    劳动者表: elementSheets
      .filter(({ rows }) => rows.length > 0)
      .map(({ workerId, rows }) => ({
        劳动者姓名: names.get(workerId) ?? '',
        要素行: rows.map((row) => ({
          要素名称: row.label,
          劳动者陈述: row.worker === '' ? '—' : row.worker,
          用人单位陈述: row.employer === '' ? '—' : row.employer,
          核对结果: standingNames[standingOf(row)],
        })),
      })),
    ...undisputedFields(input.state),
  };
}

/** The undisputed facts, the very paragraphs that go into the hearing's record. */
export function undisputedFields({
  application,
  elementSheets,
}: Pick<CaseState, 'application' | 'elementSheets'>): PaperFields {
  const names = new Map(application.parties.map(({ id, name }) => [id, name]));
  const paragraphs = undisputedParagraphs(elementSheets, (id) => names.get(id) ?? '');
  return {
    有无争议事实: paragraphs.length > 0,
    无争议事实: paragraphs.map((paragraph) => ({ 无争议段: paragraph })),
  };
}

const sideNames = { worker: '劳动者', employer: '用人单位' } as const;
