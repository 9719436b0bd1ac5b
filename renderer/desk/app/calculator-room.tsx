import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalculatorPage } from '../features/deadlines/calculator-page.tsx';
import { calculatorSearch } from '../features/deadlines/calculator-search.ts';

/** `/calculator`: what is counted stands in the address; typing does not fill the history. */
export function CalculatorRoom() {
  const navigate = useNavigate();
  const search = calculatorSearch.parse(useSearch({ strict: false }));
  return (
    <CalculatorPage
      search={search}
      onSearch={(next) => void navigate({ to: '/calculator', search: next, replace: true })}
    />
  );
}
