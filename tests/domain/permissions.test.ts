import { describe, expect, it } from 'vitest';
import {
  isAllowed,
  permissions,
  type StaffFunction,
  staffFunctions,
} from '../../electron/backend/domain/permissions.ts';

/** Written out a second time on purpose: a slip in the table must not pass because the test reads the same table. */
const mayCall: Record<string, readonly StaffFunction[]> = {
  'intake.receive': ['clerk', 'director'],
  'cases.accept': ['clerk', 'director'],
  'cases.reject': ['clerk', 'director'],
  'cases.correct': ['clerk', 'director'],
  'cases.get': ['clerk', 'arbitrator', 'mediator', 'director'],
  'cases.search': ['clerk', 'arbitrator', 'mediator', 'director'],
  'docket.schedule': ['clerk', 'arbitrator', 'director'],
  'docket.record': ['clerk', 'arbitrator', 'director'],
  'outcome.record': ['clerk', 'arbitrator', 'mediator', 'director'],
  'outcome.close': ['clerk', 'arbitrator', 'director'],
  'papers.issue': ['clerk', 'arbitrator', 'mediator', 'director'],
  'files.document': ['clerk', 'arbitrator', 'mediator', 'director'],
  'files.saveTemplate': ['administrator'],
  'papers.restoreTemplate': ['administrator'],
  'ledger.import': ['clerk', 'director', 'administrator'],
  'ledger.undo': ['clerk', 'director', 'administrator'],
  'court.update': ['administrator'],
  'court.saveRoom': ['administrator'],
  'court.saveStaff': ['administrator'],
  'court.leavePractice': ['administrator'],
  'lifecycle.correct': ['clerk', 'arbitrator', 'director'],
  'step.suspend': ['clerk', 'arbitrator', 'director'],
  'step.recordService': ['clerk', 'arbitrator', 'director'],
  'step.decideRecusal': ['director'],
  'step.revokeOwnAward': ['director'],
  'step.formOpinion': ['arbitrator', 'director'],
  'tribunal.draw': ['clerk', 'director'],
  'tribunal.assign': ['clerk', 'director'],
  'law.importCalendar': ['director', 'administrator'],
  'law.saveRule': ['director', 'administrator'],
  'planner.propose': ['clerk', 'arbitrator', 'director'],
  'planner.accept': ['clerk', 'arbitrator', 'director'],
  'planner.saveSettings': ['director'],
  'system.backup': ['administrator'],
  'system.verify': ['administrator'],
};

describe('permission table', () => {
  it.each(Object.entries(mayCall))('%s', (name, held) => {
    expect(staffFunctions.filter((one) => isAllowed(name, [one]))).toEqual(held);
    expect(isAllowed(name, null)).toBe(false);
    expect(isAllowed(name, [])).toBe(false);
  });

  it('is open without sign-in only where somebody must get in', () => {
    const open = Object.keys(permissions).filter((name) => isAllowed(name, null));
    expect(open.sort()).toEqual([
      'session.signIn',
      'session.staff',
      'setup.complete',
      'setup.openSample',
      'setup.status',
    ]);
  });

  // The attack: a name that every object answers to, hoping the table answers with something that is not nothing.
  it.each([
    '',
    'cases.delete',
    'toString',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'CASES.GET',
    'cases.get ',
  ])('denies %j to everybody', (name) => {
    expect(isAllowed(name, staffFunctions)).toBe(false);
    expect(isAllowed(name, null)).toBe(false);
  });

  it('adds up for a person of several functions', () => {
    expect(isAllowed('docket.schedule', ['mediator', 'clerk'])).toBe(true);
    expect(isAllowed('court.update', ['clerk', 'director', 'arbitrator', 'mediator'])).toBe(false);
  });
});
