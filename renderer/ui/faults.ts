import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { refusalOf } from './refusal.tsx';

/**
 * Puts the faults of a refusal on the inputs they name and brings the first one into view. `strip` is the part of the
 * path the form does not have (`application.` when the form is the application itself).
 */
export function applyFaults<In extends FieldValues, Out>(
  form: UseFormReturn<In, unknown, Out>,
  error: unknown,
  strip = '',
): void {
  const faults = refusalOf(error)?.fields ?? [];
  faults.forEach((fault, index) => {
    const path = fault.path.startsWith(strip) ? fault.path.slice(strip.length) : fault.path;
    // The server names paths of the same schema the form is typed by.
    form.setError(path as Path<In>, { type: 'server', message: fault.reason }, { shouldFocus: index === 0 });
  });
}
