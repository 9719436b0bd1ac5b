/** What a template tag can stand for: text, a condition, or rows to repeat. Null: there is nothing to say (yet). */
export type PaperValue = string | boolean | null | readonly PaperFields[];

/** Values by tag name, as the template writes them: `{案号}`, `{#请求}…{/请求}`. */
export interface PaperFields {
  readonly [field: string]: PaperValue;
}

/** Where in the program a field's value is entered; the screen leads there. */
export type FieldPlace = 'court' | 'application' | 'acceptance' | 'hearing' | 'outcome';

export interface MissingField {
  readonly field: string;
  /** In Chinese: the names of fields are Chinese, as the court edits the templates. */
  readonly label: string;
  readonly where: FieldPlace;
}

/** Whether a value leaves a blank on paper. `false` is an answer, so is a list with rows. */
export function isBlank(value: PaperValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'boolean' ? false : value.length === 0;
}
