import { type Fen, formatYuan } from '../../electron/backend/domain/money.ts';

interface MoneyProps {
  /** Null: no amount is known. */
  readonly fen: Fen | null;
}

/** An amount in yuan, `1,234.50`, that never breaks; a dash when there is none. */
export function Money({ fen }: MoneyProps) {
  return <span style={{ whiteSpace: 'nowrap' }}>{fen === null ? '—' : formatYuan(fen)}</span>;
}
