import { useNavigate } from '@tanstack/react-router';
import { FiguresPage } from '../features/figures/figures-page.tsx';
import type { FiguresSearch } from '../features/figures/figures-search.ts';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import type { SettingsSearch } from '../features/settings/settings-search.ts';

/** `/figures`: the year stands in the address. */
export function FiguresRoom({ search }: { readonly search: FiguresSearch }) {
  const navigate = useNavigate();
  return (
    <FiguresPage search={search} onYear={(year) => void navigate({ to: '/figures', search: { year } })} />
  );
}

/** `/settings`: the tab stands in the address. */
export function SettingsRoom({ search }: { readonly search: SettingsSearch }) {
  const navigate = useNavigate();
  return (
    <SettingsPage search={search} onTab={(tab) => void navigate({ to: '/settings', search: { tab } })} />
  );
}
