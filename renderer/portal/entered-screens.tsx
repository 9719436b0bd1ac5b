import { useEffect, useState } from 'react';
import type { PortalAsked, PortalView } from '../../electron/backend/api/contract/portal.ts';
import { AnswerScreen } from './answer-screen.tsx';
import { ExtensionScreen } from './extension-screen.tsx';
import { HomeScreen } from './home-screen.tsx';
import { RecordScreen } from './record-screen.tsx';
import { RightsScreen } from './rights-screen.tsx';
import { SaidScreen } from './said-screen.tsx';
import { dropDraft } from './use-draft.ts';
import { useOutbox } from './use-outbox.ts';
import { WithdrawScreen } from './withdraw-screen.tsx';

/** What is answered: the phase that is asked, or one that was missed. */
export interface Task extends Pick<PortalAsked, 'phase' | 'round' | 'questions'> {
  readonly isLate: boolean;
}
export type Screen =
  | { readonly name: 'home' | 'said' | 'extension' | 'withdraw' }
  | { readonly name: 'task'; readonly task: Task };

interface EnteredProps {
  readonly view: PortalView;
  /** When the view was heard, by this phone's clock. */
  readonly at: number;
  readonly onRefresh: () => Promise<void>;
}

/** The pages behind the check of identity; the phone's own way back leads from each to the first. */
export function EnteredScreens({ view, at, onRefresh }: EnteredProps) {
  const [screen, setScreen] = useState<Screen>({ name: 'home' });
  const home = () => history.back();
  const outbox = useOutbox(view, ({ draftKey }) => {
    dropDraft(view, draftKey);
    void onRefresh();
    setScreen({ name: 'home' });
    if (history.state === 'page') home();
  });

  useEffect(() => {
    const back = () => setScreen({ name: 'home' });
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const go = (next: Screen) => {
    history.pushState('page', '');
    outbox.clear();
    setScreen(next);
  };
  const common = { view, outbox, onBack: home };
  if (screen.name === 'said') return <SaidScreen view={view} onBack={home} />;
  if (screen.name === 'withdraw') return <WithdrawScreen {...common} />;
  if (screen.name === 'extension' && view.asked !== null)
    return <ExtensionScreen {...common} asked={view.asked} />;
  if (screen.name === 'task') {
    const { task } = screen;
    if (task.phase === 'identity') return <RightsScreen {...common} task={task} />;
    if (task.phase === 'recordConfirm') return <RecordScreen {...common} task={task} />;
    return <AnswerScreen {...common} task={task} />;
  }
  return <HomeScreen view={view} at={at} delivery={outbox.delivery} onGo={go} onRefresh={onRefresh} />;
}
