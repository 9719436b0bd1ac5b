import { type KeyboardEvent, useEffect, useState } from 'react';
import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import { type LocalDateTime, shanghaiDateTime } from '../../../../electron/backend/domain/dates.ts';
import {
  type HearingPhase,
  hearingPhases,
  type LineBody,
  type Speaker,
} from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import {
  filledPhrase,
  type PhraseFacts,
  phraseAt,
  type RecordPhrase,
  undisputedPhrase,
} from '../../../../electron/backend/domain/hearing-record/record-phrase.ts';
import { newId } from '../../../ui/new-id.ts';
import { afterLine, endOfPhase, type ShownLine } from './record-book.ts';
import { fieldId } from './record-lines.tsx';
import { type SpeakerChoice, speakersOf } from './speakers.ts';
import type { RecordBook } from './use-record.ts';

interface Typing {
  readonly phase: HearingPhase;
  readonly speakers: readonly SpeakerChoice[];
  readonly choosePhase: (phase: HearingPhase) => void;
  /** Begins a line of a speaker, or gives the empty line being typed to him. */
  readonly speak: (speaker: Speaker) => void;
  /** As `speak`, from a dialog that is just closing. */
  readonly speakAs: (speaker: Speaker) => void;
  readonly insertPhrase: (phrase: RecordPhrase) => void;
  /** Writes what is undisputed by the element sheets, word for word. */
  readonly insertUndisputed: () => void;
  readonly onText: (line: ShownLine, text: string) => void;
  readonly onKey: (line: ShownLine, event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onFocus: (line: ShownLine) => void;
  readonly remove: (line: ShownLine) => void;
  /** Puts a line that was taken out back where it stood. */
  readonly restore: (line: ShownLine) => void;
}

/**
 * Typing the record by keys: function keys begin a speaker's line, Enter the next one of the same, two letters and Tab a phrase,
 * Alt with an arrow another phase. `isResting`: something lies over the record, or it is not being written.
 */
export function useTyping(
  view: HearingRecordView,
  { lines, write }: Pick<RecordBook, 'lines' | 'write'>,
  facts: PhraseFacts,
  isResting: boolean,
): Typing {
  const [phase, setPhase] = useState<HearingPhase>(() => phaseNow(view, lines));
  /** The line that has, or had last, the caret. */
  const [at, setAt] = useState<string | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const speakers = speakersOf(view);
  useEffect(() => {
    if (focus === null) return;
    const field = document.getElementById(fieldId(focus));
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  }, [focus]);

  const current = lines.find(({ id }) => id === at);
  const now = (): LocalDateTime => shanghaiDateTime(Date.now());
  const draftOf = ({ phase: of, position, at: moment }: ShownLine, body: LineBody | null) => ({
    phase: of,
    position,
    at: moment,
    body,
  });
  const begin = (speaker: Speaker, text: string, after: ShownLine | undefined) => {
    const id = newId();
    const position =
      after?.phase === phase ? afterLine(lines, lines.indexOf(after)) : endOfPhase(lines, phase);
    write(id, { phase, position, at: now(), body: { kind: 'speech', speaker, text } });
    setAt(id);
    setFocus(id);
  };
  const speak = (speaker: Speaker) => {
    if (isResting) return;
    if (current?.body.kind === 'speech' && current.body.text === '') {
      write(current.id, draftOf(current, { ...current.body, speaker }));
      setFocus(current.id);
      document.getElementById(fieldId(current.id))?.focus();
    } else begin(speaker, '', current);
  };
  const speakerOf = ({ speaker }: RecordPhrase): Speaker | undefined => {
    const said = current?.body.kind === 'speech' ? current.body.speaker : undefined;
    if (speaker === 'party' && said !== undefined && (said.role === 'party' || said.role === 'agent'))
      return said;
    return speakers.find((choice) => choice.speaker.role === speaker)?.speaker;
  };
  const insertPhrase = (phrase: RecordPhrase) => {
    const speaker = speakerOf(phrase);
    if (!isResting && speaker !== undefined) begin(speaker, filledPhrase(phrase, facts), current);
  };
  const insertUndisputed = () => {
    if (view.undisputed.length > 0) insertPhrase(undisputedPhrase(view.phrases));
  };
  const choosePhase = (next: HearingPhase) => {
    setPhase(next);
    setAt(null);
    document.getElementById(`phase-${next}`)?.scrollIntoView({ block: 'start' });
  };
  const remove = (line: ShownLine) => {
    write(line.id, draftOf(line, null));
    const index = lines.indexOf(line);
    const neighbour = lines[index - 1] ?? lines[index + 1];
    setAt(neighbour?.id ?? null);
    setFocus(neighbour?.id ?? null);
  };
  const onText = (line: ShownLine, text: string) => {
    if (line.body.kind === 'speech') write(line.id, draftOf(line, { ...line.body, text }));
  };
  const onKey = (line: ShownLine, event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { body } = line;
    if (body.kind !== 'speech' || event.ctrlKey || event.altKey || event.metaKey) return;
    const field = event.currentTarget;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (body.text.trim() !== '') begin(body.speaker, '', line);
    } else if (event.key === 'Tab' && !event.shiftKey) {
      const caret = field.selectionStart;
      const found = phraseAt(view.phrases, body.text.slice(0, caret));
      if (found === null) return;
      event.preventDefault();
      onText(
        line,
        `${body.text.slice(0, found.from)}${filledPhrase(found.phrase, facts)}${body.text.slice(caret)}`,
      );
    } else if (event.key === 'Backspace' && body.text === '') {
      event.preventDefault();
      remove(line);
    }
  };

  const press = (event: globalThis.KeyboardEvent) => {
    if (isResting || event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.altKey && event.code === 'KeyY') {
      event.preventDefault();
      insertUndisputed();
      return;
    }
    if (event.altKey) {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const next = hearingPhases[hearingPhases.indexOf(phase) + step];
      if (step === 0 || next === undefined) return;
      event.preventDefault();
      choosePhase(next);
      return;
    }
    const choice = speakers.find(({ key }) => key === event.key);
    if (choice === undefined) return;
    event.preventDefault();
    speak(choice.speaker);
  };
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });

  return {
    phase,
    speakers,
    choosePhase,
    speak,
    speakAs: (speaker) => begin(speaker, '', current),
    insertPhrase,
    insertUndisputed,
    onText,
    onKey,
    onFocus: (line) => {
      setAt(line.id);
      if (line.phase !== phase) setPhase(line.phase);
    },
    remove,
    restore: (line) => write(newId(), draftOf(line, line.body)),
  };
}

/** Where the hearing stands: where the last line was written; a record that is read stands at its review. */
function phaseNow({ status }: HearingRecordView, lines: readonly ShownLine[]): HearingPhase {
  if (status !== 'writing') return 'recordReview';
  return lines.findLast((line) => line.phase !== 'recordReview')?.phase ?? 'rollCall';
}
