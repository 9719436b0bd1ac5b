import { createContext, type ReactNode, useContext } from 'react';
import type { CalculationInput } from '../../electron/backend/api/contract/calculation.ts';

/** A calculation with what it came to, as a form keeps it. */
export interface Taken {
  readonly calculation: CalculationInput;
  readonly totalFen: number;
}

export interface CalculatorProps {
  readonly title: string;
  /** What was worked out before; null: begin anew. */
  readonly initial: CalculationInput | null;
  /** Cause of the claim (案由), for the kind of calculation to begin with. */
  readonly causeCode: string | null;
  readonly onTake: (taken: Taken) => void;
  /** Drops the working; absent where there is none. */
  readonly onRemove?: () => void;
  readonly onClose: () => void;
}

/** The calculator of amounts, put in by the frame: screens that take an amount open it without knowing it. */
export const CalculatorSlot = createContext<((props: CalculatorProps) => ReactNode) | null>(null);

/** The dialog that works out an amount; null where the frame has none. */
export function useCalculator(): ((props: CalculatorProps) => ReactNode) | null {
  return useContext(CalculatorSlot);
}
