import { describe, expect, it } from 'vitest';
import { newPlanForm, platformFor } from '../../renderer/desk/features/docket/plan-form.ts';

const usual = '广东省网上仲裁庭';

describe('the platform of a plan', () => {
  it.each([
    ['a synchronous hearing begins with the usual one', 'sync', null, usual, usual],
    ['an emptied field is filled again when the mode is chosen', 'sync', '', usual, usual],
    ['a hearing in a room has none', 'inPerson', usual, usual, null],
    ['the usual one does not stay behind in an asynchronous hearing', 'async', usual, usual, null],
    ['what was typed for this hearing stays', 'sync', '腾讯会议', usual, '腾讯会议'],
    ['and through another mode and back', 'async', '腾讯会议', usual, '腾讯会议'],
    ['a court without one fills nothing in', 'sync', null, null, null],
  ] as const)('%s', (_, mode, typed, kept, expected) => {
    expect(platformFor(mode, typed, kept)).toBe(expected);
  });

  it('stands in a plan that was dropped on an online courtroom', () => {
    const start = {
      date: null,
      start: null,
      roomId: null,
      staffId: null,
      clerkId: null,
      needsThree: false,
      usualPlatform: usual,
    };
    expect(newPlanForm({ ...start, mode: 'sync' }).platform).toBe(usual);
    expect(newPlanForm(start).platform).toBeNull();
  });
});
