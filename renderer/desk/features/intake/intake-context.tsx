import { createContext, type ReactNode, useContext } from 'react';
import { type UseFieldArrayReturn, useFieldArray, useFormContext } from 'react-hook-form';
import type { IntakeValues } from './intake-form.ts';

/** The lists of the page, each with one keeper: two field arrays of one name would undo each other's changes. */
export interface IntakeLists {
  readonly parties: UseFieldArrayReturn<IntakeValues, 'parties', 'key'>;
  readonly agents: UseFieldArrayReturn<IntakeValues, 'agents', 'key'>;
  readonly claims: UseFieldArrayReturn<IntakeValues, 'claims', 'key'>;
  /** The party or claim of a collapsed table whose dialog is open. */
  readonly editing: string | null;
  readonly edit: (id: string | null) => void;
  /** The case that is corrected; null for a new one. */
  readonly caseId: string | null;
}

const ListsContext = createContext<IntakeLists | null>(null);

interface IntakeListsProviderProps extends Pick<IntakeLists, 'editing' | 'edit' | 'caseId'> {
  readonly children: ReactNode;
}

/** Keeps the lists for the sections below; must stand inside the form's provider. */
export function IntakeListsProvider({ children, editing, edit, caseId }: IntakeListsProviderProps) {
  const { control } = useFormContext<IntakeValues>();
  const parties = useFieldArray({ control, name: 'parties', keyName: 'key' });
  const agents = useFieldArray({ control, name: 'agents', keyName: 'key' });
  const claims = useFieldArray({ control, name: 'claims', keyName: 'key' });
  return <ListsContext value={{ parties, agents, claims, editing, edit, caseId }}>{children}</ListsContext>;
}

/** The lists of the page. @throws Error outside the intake page. */
export function useIntakeLists(): IntakeLists {
  const lists = useContext(ListsContext);
  if (lists === null) throw new Error('useIntakeLists is used outside the intake page');
  return lists;
}

/** More parties of one role than this are shown as a table; so are more claims than the next. */
export const expandedParties = 6;
export const expandedClaims = 8;
