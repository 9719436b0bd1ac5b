import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTRPC } from '../../ui/client.ts';
import { fetchFile } from '../../ui/files.ts';
import { refusalOf } from '../../ui/refusal.tsx';

const knownTopics = ['case', 'docket', 'court', 'ledger', 'hearingRecord'] as const;
type Topic = (typeof knownTopics)[number];

/** Gathers what arrives in this time, so that an import of a thousand cases refreshes a screen a few times only. */
const gatherMs = 400;
const longestWaitMs = 30_000;

/** Listens to what colleagues save and refreshes what is on screen; reconnects by itself and then refreshes everything. */
export function useChanges(): void {
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  useEffect(() => {
    const approvals = trpc.approvals.pathFilter();
    const cases = trpc.cases.pathFilter();
    const court = trpc.court.pathFilter();
    const deadlines = trpc.deadlines.pathFilter();
    const docket = trpc.docket.pathFilter();
    const discussion = trpc.discussion.pathFilter();
    const figures = trpc.figures.pathFilter();
    const hearingRecord = trpc.hearingRecord.pathFilter();
    const law = trpc.law.pathFilter();
    const availability = trpc.availability.pathFilter();
    const online = trpc.online.pathFilter();
    const papers = trpc.papers.pathFilter();
    const tribunal = trpc.tribunal.pathFilter();
    const stale = {
      case: [
        approvals,
        cases,
        discussion,
        tribunal,
        deadlines,
        docket,
        figures,
        online,
        papers,
        availability,
        trpc.performance.pathFilter(),
        trpc.reviews.pathFilter(),
        trpc.intake.pathFilter(),
      ],
      // The record of a hearing tells whether the hearing is over.
      docket: [docket, figures, cases, deadlines, online, hearingRecord, trpc.planner.pathFilter()],
      court: [
        approvals,
        discussion,
        court,
        law,
        availability,
        docket,
        tribunal,
        deadlines,
        papers,
        trpc.session.pathFilter(),
        trpc.setup.pathFilter(),
      ],
      hearingRecord: [hearingRecord],
      ledger: [trpc.ledger.pathFilter(), cases, deadlines, docket, figures, court],
    } satisfies Record<Topic, { queryKey: QueryKey }[]>;
    const refresh = gather((topics) => {
      const filters = new Set<{ queryKey: QueryKey }>([...topics].flatMap((topic) => stale[topic]));
      for (const { queryKey } of filters) void queryClient.invalidateQueries({ queryKey });
    });
    return listen(queryClient, refresh);
  }, [queryClient, trpc]);
}

function listen(queryClient: QueryClient, onTopic: (topic: Topic) => void): () => void {
  const abort = new AbortController();
  let wait = 1000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;

  const connect = async () => {
    try {
      const response = await fetchFile('/api/changes', { signal: abort.signal });
      wait = 1000;
      if (!isFirst) void queryClient.invalidateQueries();
      isFirst = false;
      await readLines(response, onTopic);
    } catch (error) {
      if (abort.signal.aborted) return;
      // A session that ended or is locked is told by the next ordinary call; asking on would only knock.
      if (refusalOf(error) !== null) wait = longestWaitMs;
    }
    if (abort.signal.aborted) return;
    timer = setTimeout(() => void connect(), wait);
    wait = Math.min(wait * 2, longestWaitMs);
  };
  void connect();
  return () => {
    abort.abort();
    clearTimeout(timer);
  };
}

async function readLines(response: Response, onTopic: (topic: Topic) => void): Promise<void> {
  if (response.body === null) return;
  let rest = '';
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const topic = topicOf(line);
      if (topic !== null) onTopic(topic);
    }
  }
}

/** The topic of a line; null for a heartbeat or anything not understood. */
function topicOf(line: string): Topic | null {
  if (line.trim() === '') return null;
  const change: unknown = JSON.parse(line);
  if (typeof change !== 'object' || change === null || !('topic' in change)) return null;
  const { topic } = change;
  return knownTopics.find((known) => known === topic) ?? null;
}

function gather(act: (topics: ReadonlySet<Topic>) => void): (topic: Topic) => void {
  let topics = new Set<Topic>();
  return (topic) => {
    if (topics.size === 0) {
      setTimeout(() => {
        const ready = topics;
        topics = new Set();
        act(ready);
      }, gatherMs);
    }
    topics.add(topic);
  };
}
