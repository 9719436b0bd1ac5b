import type { FieldPlace } from './paper-field.ts';

/** One tag a template may use, for the screen, the checker and the blanks that stop a print. */
export interface CatalogueField {
  readonly field: string;
  readonly kind: 'text' | 'list' | 'condition';
  readonly label: string;
  /** The list this tag lives in; null at the top level. */
  readonly inside: string | null;
  readonly sample: string;
  readonly where: FieldPlace;
  /** Whether a blank stops the paper; a condition's name: only where that condition holds. */
  readonly required: boolean | string;
}

/** What a step of the procedure records; its screens hang on the case's overview, where this place leads. */
export const step: FieldPlace = 'acceptance';

export interface Options {
  readonly required?: boolean | string;
}

/** A value printed as it is. */
export function text(
  field: string,
  label: string,
  sample: string,
  where: FieldPlace,
  options: Options = {},
): CatalogueField {
  return { field, kind: 'text', label, inside: null, sample, where, required: options.required ?? false };
}

/** A block that stands only where something holds. */
export function condition(field: string, label: string): CatalogueField {
  return { field, kind: 'condition', label, inside: null, sample: '', where: 'application', required: false };
}

/** A list with its members; members may be lists of their own. */
export function list(
  field: string,
  label: string,
  where: FieldPlace,
  members: readonly CatalogueField[],
  options: Options = {},
): readonly CatalogueField[] {
  const head: CatalogueField = {
    field,
    kind: 'list',
    label,
    inside: null,
    sample: '',
    where,
    required: options.required ?? false,
  };
  return [head, ...members.map((member) => (member.inside === null ? { ...member, inside: field } : member))];
}

/** A blank always stops the paper. */
export const must: Options = { required: true };
