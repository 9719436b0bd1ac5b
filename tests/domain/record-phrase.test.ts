import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hearingPhases } from '../../electron/backend/domain/hearing-record/record-line.ts';
import {
  filledPhrase,
  phraseAt,
  phraseFault,
  type RecordPhrase,
} from '../../electron/backend/domain/hearing-record/record-phrase.ts';

const file = join(import.meta.dirname, '../../resources/rules/record-phrases.json');
const { phrases } = JSON.parse(readFileSync(file, 'utf8')) as { phrases: RecordPhrase[] };
const phrase = (code: string, text = '文字'): RecordPhrase => ({
  code,
  phase: 'opening',
  speaker: 'tribunal',
  text,
});

describe('standard phrases', () => {
  it('ship with one code each, for every phase that is spoken', () => {
    expect(phraseFault(phrases)).toBeNull();
    const spoken = hearingPhases.filter((phase) => phase !== 'recordReview');
    expect(spoken.filter((phase) => !phrases.some((known) => known.phase === phase))).toEqual([]);
  });

  it.each([
    ['two of one code', [phrase('kt'), phrase('kt')], 'kt'],
    ['three letters', [phrase('abc')], 'abc'],
    ['capitals', [phrase('KT')], 'KT'],
    ['no text', [phrase('kt', ' ')], 'kt'],
  ])('are refused with %s', (_, list, fault) => expect(phraseFault(list)).toBe(fault));

  it.each([
    ['kt', 'kt', 0],
    ['请陈述。kt', 'kt', 4],
    ['KT', 'kt', 0],
    ['k', null, null],
    ['kt ', null, null],
    ['zz', null, null],
    ['', null, null],
  ])('are found before the caret: %s', (text, code, from) => {
    const found = phraseAt([phrase('kt')], text);
    expect(found?.phrase.code ?? null).toBe(code);
    expect(found?.from ?? null).toBe(from);
  });

  it('take in facts of the case; what is not a fact stays to be seen', () => {
    const text = filledPhrase(phrase('kt', '{申请人}与{被申请人}，{别的}'), {
      申请人: '江海子',
      被申请人: '晨光公司',
    });
    expect(text).toBe('江海子与晨光公司，{别的}');
  });
});
