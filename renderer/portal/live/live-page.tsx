import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../../electron/backend/api/contract/errors.ts';
import type { PortalView } from '../../../electron/backend/api/contract/portal.ts';
import { useMedia } from '../../ui/live/use-media.ts';
import { call, Refused } from '../http.ts';
import { useLanguage } from '../language.tsx';
import { NoLineNote, Page, RefusalNote } from '../parts.tsx';
import { LiveSeat } from './live-seat.tsx';
import { useLiveTexts } from './use-live-texts.ts';

type State = {
  readonly view: PortalView | null;
  readonly refusal: Refusal | null;
  readonly hasNoLine: boolean;
};

/** The live room for a party: look at the camera first, then wait, then take part. */
export function LivePage() {
  const { t } = useLanguage();
  const live = useLiveTexts();
  const { media, fault, ask } = useMedia();
  const [{ view, refusal, hasNoLine }, setState] = useState<State>({
    view: null,
    refusal: null,
    hasNoLine: false,
  });
  const load = useCallback(async () => {
    try {
      setState({ view: await call<PortalView>('GET', '/view'), refusal: null, hasNoLine: false });
    } catch (error) {
      setState({
        view: null,
        refusal: error instanceof Refused ? error.refusal : null,
        hasNoLine: !(error instanceof Refused),
      });
    }
  }, []);
  useEffect(() => {
    queueMicrotask(() => void load());
  }, [load]);
  useEffect(() => {
    document.title = live.title;
  }, [live]);
  return (
    <Page title={live.title} onBack={() => location.assign('/portal')}>
      {refusal !== null && <RefusalNote refusal={refusal} />}
      {hasNoLine && <NoLineNote onRetry={() => void load()} />}
      {view === null && refusal === null && !hasNoLine && <p role="status">{t.loading}</p>}
      {view !== null && media === null && (
        <section className="card">
          <h2>{live.check}</h2>
          <p>{live.checkHelp}</p>
          {fault !== null && (
            <p className="fault" role="alert">
              {live.fault[fault]}
            </p>
          )}
          <button type="button" className="main" onClick={() => void ask()}>
            {live.ask}
          </button>
        </section>
      )}
      {view !== null && media !== null && <LiveSeat view={view} media={media} fault={fault} />}
    </Page>
  );
}
