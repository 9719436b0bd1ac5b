import { Navigate, useNavigate } from '@tanstack/react-router';
import { useCan } from '../../ui/reference.tsx';
import { ApprovalSettingsTab } from '../features/approvals/settings-tab.tsx';
import { AvailabilityTab } from '../features/availability/availability-tab.tsx';
import { DiscussionSettings } from '../features/discussion/discussion-settings.tsx';
import { FiguresPage } from '../features/figures/figures-page.tsx';
import type { FiguresSearch } from '../features/figures/figures-search.ts';
import { CalendarTab } from '../features/law/calendar-tab.tsx';
import { RulesTab } from '../features/law/rules-tab.tsx';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import type { SettingsSearch } from '../features/settings/settings-search.ts';
import { WorkbenchPage } from '../features/workbench/workbench-page.tsx';

/** `/`: the workbench; whoever has no cases (an administrator only) begins with the people of the court. */
export function HomeRoom() {
  const hasDesk = useCan('figures.desk');
  return hasDesk ? <WorkbenchPage /> : <Navigate to="/settings" search={homeOfOthers} replace />;
}

// One object for good: a new one at each render would lead there again and again.
const homeOfOthers = { tab: 'staff' } as const;

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
    <SettingsPage
      search={search}
      onTab={(tab) => void navigate({ to: '/settings', search: { tab } })}
      availabilityTab={
        <AvailabilityTab
          person={search.person ?? null}
          onPersonDone={() =>
            void navigate({ to: '/settings', search: { tab: 'availability' }, replace: true })
          }
        />
      }
      approvalsTab={
        <>
          <ApprovalSettingsTab />
          <DiscussionSettings />
        </>
      }
      calendarTab={<CalendarTab />}
      rulesTab={<RulesTab />}
    />
  );
}
