/** What an element sheet (要素表) asks both sides: a row of `resources/rules/elements.json`. */
export interface Element {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly basis: string;
}

/** What both sides say of one element, as they wrote it; '' when a side has said nothing. */
export interface ElementRow {
  readonly code: string;
  /** The element's Chinese name when it was stated: a list changed later changes no statement. */
  readonly label: string;
  readonly worker: string;
  readonly employer: string;
}

/** The element sheet of one worker of the case; procedure.md section 6.2. */
export interface ElementSheet {
  readonly workerId: string;
  readonly rows: readonly ElementRow[];
}

export const elementStandings = ['undisputed', 'disputed', 'open'] as const;
/** 双方一致 / 双方陈述不同 / 尚有一方未陈述. */
export type ElementStanding = (typeof elementStandings)[number];

/** Whether both sides say the same; spaces, full width and the stop at the end make no difference, any other sign does. */
export function standingOf({ worker, employer }: Pick<ElementRow, 'worker' | 'employer'>): ElementStanding {
  const [one, other] = [folded(worker), folded(employer)];
  if (one === '' || other === '') return 'open';
  return one === other ? 'undisputed' : 'disputed';
}

/**
 * The undisputed rows of a sheet in the words of the worker's statement, `入职时间：2020年3月1日`, each as it goes into the
 * hearing's record and into the award.
 */
export function undisputedWords({ rows }: Pick<ElementSheet, 'rows'>): readonly string[] {
  return rows
    .filter((row) => standingOf(row) === 'undisputed')
    .map(({ label, worker }) => `${label}：${withoutStop(worker)}`);
}

/**
 * One paragraph for each worker of whom something is undisputed, in the order of the sheets; with more than one sheet each begins
 * with the worker's name. Record and award print these very paragraphs.
 */
export function undisputedParagraphs(
  sheets: readonly ElementSheet[],
  nameOf: (workerId: string) => string,
): readonly string[] {
  return sheets.flatMap((sheet) => {
    const words = undisputedWords(sheet);
    if (words.length === 0) return [];
    return [`${sheets.length > 1 ? `${nameOf(sheet.workerId)}——` : ''}${words.join('；')}。`];
  });
}

export type ElementFault = { readonly path: string; readonly reason: 'invalid' | 'duplicate' };

/** Rows that name no element of the list, or one element twice. */
export function elementFaults(
  elements: readonly Pick<Element, 'code'>[],
  rows: readonly Pick<ElementRow, 'code'>[],
): readonly ElementFault[] {
  const known = new Set(elements.map(({ code }) => code));
  const codes = rows.map(({ code }) => code);
  return codes.flatMap((code, index): ElementFault[] => {
    if (!known.has(code)) return [{ path: `rows.${index}.code`, reason: 'invalid' }];
    return codes.indexOf(code) === index ? [] : [{ path: `rows.${index}.code`, reason: 'duplicate' }];
  });
}

/** What is wrong with a list of elements: a code that is empty or there twice, or a row without name or basis; null: nothing. */
export function elementListFault(elements: readonly Element[]): string | null {
  const codes = elements.map(({ code }) => code);
  const bad = elements.find(
    ({ code, zh, en, basis }, index) =>
      codes.indexOf(code) !== index || [code, zh, en, basis].some((text) => text.trim() === ''),
  );
  return bad === undefined ? null : bad.code;
}

function folded(text: string): string {
  return withoutStop(text.normalize('NFKC')).replace(/\s+/g, '');
}

function withoutStop(text: string): string {
  return text.trim().replace(/[。.；;]+$/, '');
}
