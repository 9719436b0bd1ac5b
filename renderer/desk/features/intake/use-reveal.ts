import { type FieldPath, useFormContext } from 'react-hook-form';
import { expandedClaims, expandedParties, useIntakeLists } from './intake-context.tsx';
import type { IntakeValues } from './intake-form.ts';

/** Brings the input of a path into view with the keyboard in it; a row of a long table opens its editor first. */
export function useReveal(): (path: string) => void {
  const { edit } = useIntakeLists();
  const { getValues, setFocus } = useFormContext<IntakeValues>();
  return (path) => {
    const row = collapsedRow(path, getValues());
    if (row !== null) edit(row);
    // The editor's inputs exist only after it is drawn. Paths come from the form's own schema.
    requestAnimationFrame(() =>
      setTimeout(() => setFocus(path as FieldPath<IntakeValues>), row === null ? 0 : 250),
    );
  };
}

/** Id of the party or claim whose inputs stand in a dialog, because its list is shown as a table; null: they are on the page. */
function collapsedRow(path: string, values: IntakeValues): string | null {
  const [list, place] = path.split('.');
  if (list === 'claims') {
    const claim = values.claims[Number(place)];
    return values.claims.length > expandedClaims ? (claim?.id ?? null) : null;
  }
  const party = list === 'parties' ? values.parties[Number(place)] : undefined;
  if (party === undefined) return null;
  return values.parties.filter((item) => item.role === party.role).length > expandedParties ? party.id : null;
}
