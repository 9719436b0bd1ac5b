import { describe, expect, it } from 'vitest';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import {
  demandOf,
  fitModes,
  isWithoutNeeds,
  needsFaults,
  needsOf,
} from '../../electron/backend/domain/docket/needs.ts';
import {
  minutesOf,
  sessionFaults,
  sessionOf,
  sessionsOn,
} from '../../electron/backend/domain/docket/sessions.ts';
import { noNeeds } from '../../electron/backend/domain/lifecycle/hearing-needs.ts';
import { received, stateOf } from './lifecycle-sample.ts';
import { needsRecorded } from './transitions-sample.ts';

const usual = {
  validFrom: toLegalDate('2000-01-01'),
  morningFrom: '09:00',
  morningTo: '12:00',
  afternoonFrom: '14:30',
  afternoonTo: '17:30',
};

describe('the sessions of a day', () => {
  const summer = {
    ...usual,
    validFrom: toLegalDate('2026-06-01'),
    afternoonFrom: '15:00',
    afternoonTo: '18:00',
  };
  const afternoonOn = (on: string) => sessionsOn([summer, usual], toLegalDate(on))[1].from;

  it('are those of the last change up to it, the first before every change', () => {
    expect(['1999-01-01', '2026-05-31', '2026-06-01', '2027-01-01'].map(afternoonOn)).toEqual([
      '14:30',
      '14:30',
      '15:00',
      '15:00',
    ]);
  });

  it('hold what lies within one of them as a whole', () => {
    const sessions = sessionsOn([usual], toLegalDate('2026-03-02'));
    expect(sessionOf(sessions, '09:00', '12:00')?.name).toBe('morning');
    expect(sessionOf(sessions, '14:30', '15:30')?.name).toBe('afternoon');
    expect(sessionOf(sessions, '11:30', '12:30')).toBeNull();
    expect(sessionOf(sessions, '11:30', '14:45')).toBeNull();
    expect(minutesOf('14:30')).toBe(870);
  });

  it('follow each other', () => {
    expect(sessionFaults(usual)).toEqual([]);
    expect(sessionFaults({ ...usual, morningTo: '09:00', afternoonTo: '14:00' })).toEqual([
      { path: 'morningTo', reason: 'endBeforeStart' },
      { path: 'afternoonTo', reason: 'endBeforeStart' },
    ]);
    expect(sessionFaults({ ...usual, morningTo: '15:00' })).toEqual([
      { path: 'afternoonFrom', reason: 'sessionsOverlap' },
    ]);
  });
});

describe('needs of a hearing', () => {
  const needs = { ...noNeeds, roomFeatures: ['groundFloor' as const, 'video' as const] };

  it('ask the room for features: those of the place only where people come to it', () => {
    expect(demandOf(needs, 'inPerson').roomFeatures).toEqual(['groundFloor', 'video']);
    expect(demandOf(needs, 'sync').roomFeatures).toEqual(['video']);
    expect(demandOf(needs, 'async').roomFeatures).toEqual([]);
    expect(needsFaults(needs, 'inPerson', ['video', 'stepFree'])).toEqual([
      { code: 'roomLacks', features: ['groundFloor'] },
    ]);
    expect(needsFaults(needs, 'inPerson', ['groundFloor', 'video'])).toEqual([]);
    expect(needsFaults(needs, 'sync', null)).toEqual([]);
  });

  it('rule out modes: those recorded, and in writing where somebody must interpret', () => {
    expect(fitModes({ ...noNeeds, unfitModes: ['sync'] })).toEqual(['inPerson', 'async']);
    const signed = { ...noNeeds, interpreter: '手语', dialect: '客家话' };
    expect(fitModes(signed)).toEqual(['inPerson', 'sync']);
    expect(needsFaults(signed, 'async', null)).toEqual([{ code: 'modeUnfit', mode: 'async' }]);
    expect(demandOf(signed, 'inPerson').helpers).toEqual([
      { kind: 'interpreter', language: '手语' },
      { kind: 'dialectSpeaker', language: '客家话' },
    ]);
  });

  it('are those last recorded in the case, none where nobody asked', () => {
    expect(isWithoutNeeds(needsOf(stateOf([received])))).toBe(true);
    const state = stateOf([received, needsRecorded]);
    expect(needsOf(state)).toMatchObject({ interpreter: '手语', roomFeatures: ['groundFloor'] });
    const cleared = stateOf([
      received,
      needsRecorded,
      [{ type: 'needsRecorded', needs: noNeeds }, '2021-10-09'],
    ]);
    expect(isWithoutNeeds(needsOf(cleared))).toBe(true);
  });
});
