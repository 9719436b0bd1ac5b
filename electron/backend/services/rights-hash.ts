import type { RightsText } from '../domain/online/rights-text.ts';
import { sha256Of } from '../store/files.ts';

/** The hash by which an answer says which text of rights and duties was read. */
export function rightsHash({ rights, duties }: RightsText): string {
  return sha256Of(JSON.stringify([rights, duties]));
}
