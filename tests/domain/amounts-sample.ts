import { readFileSync } from 'node:fs';
import type { AmountData } from '../../electron/backend/domain/amounts/amount-data.ts';

/** The values that ship. */
export const amountData = JSON.parse(
  readFileSync(new URL('../../resources/rules/amounts.json', import.meta.url), 'utf8'),
) as AmountData;
