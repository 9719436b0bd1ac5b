import type { HearingPhase } from './record-line.ts';

/** Who usually says a standard phrase; `party`: whoever is speaking. */
export type PhraseSpeaker = 'tribunal' | 'clerk' | 'party';

/** A sentence every hearing needs (规范用语), called by two letters. `{申请人}` and the like stand for facts of the case. */
export interface RecordPhrase {
  /** Two lower-case letters, one phrase each. */
  readonly code: string;
  readonly phase: HearingPhase;
  readonly speaker: PhraseSpeaker;
  readonly text: string;
}

/** Facts of the case by the name they have in a phrase, so that nothing is typed twice. */
export type PhraseFacts = Readonly<Record<string, string>>;

/** The phrase with the facts put in; a name that is not a fact stays as it is written, for the clerk to see. */
export function filledPhrase({ text }: RecordPhrase, facts: PhraseFacts): string {
  return text.replace(/\{([^{}]+)\}/g, (written, name: string) => facts[name] ?? written);
}

/** The phrase whose two letters stand just before the caret, and where they begin; null when there is none. */
export function phraseAt(
  phrases: readonly RecordPhrase[],
  textBefore: string,
): { readonly phrase: RecordPhrase; readonly from: number } | null {
  const [code] = /[a-z]{2}$/i.exec(textBefore) ?? [];
  const phrase = code === undefined ? undefined : phrases.find((known) => known.code === code.toLowerCase());
  return phrase === undefined ? null : { phrase, from: textBefore.length - 2 };
}

/** The fact that holds what both sides agree on (要素表), word for word. */
export const undisputedFact = '无争议事实';

/** The phrase that brings what is undisputed into the record; the bare facts where the court has no phrase for it. */
export function undisputedPhrase(phrases: readonly RecordPhrase[]): RecordPhrase {
  const tag = `{${undisputedFact}}`;
  return (
    phrases.find(({ text }) => text.includes(tag)) ?? {
      code: '',
      phase: 'investigation',
      speaker: 'tribunal',
      text: tag,
    }
  );
}

/** What is wrong with a list of phrases; null when nothing is: codes are two letters, each once. */
export function phraseFault(phrases: readonly RecordPhrase[]): string | null {
  const codes = phrases.map(({ code }) => code);
  return (
    codes.find((code, index) => !/^[a-z]{2}$/.test(code) || codes.indexOf(code) !== index) ??
    phrases.find(({ text }) => text.trim() === '')?.code ??
    null
  );
}
