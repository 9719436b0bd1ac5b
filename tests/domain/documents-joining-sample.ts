import type { PaperInput } from '../../electron/backend/documents/paper-input.ts';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import type { OutsideMeeting } from '../../electron/backend/domain/live/live-entry.ts';
import { hearing, paperInput, worker } from './documents-sample.ts';

export const meeting: OutsideMeeting = {
  platform: '腾讯会议',
  number: '123 456 789',
  link: 'https://meeting.example.com/m/123456789',
  password: '0427',
};

/** A sheet to the worker: into the own room, or onto another platform. */
export function joiningInput(on: OutsideMeeting | null, roomAddress: string | null = null): PaperInput {
  return paperInput({
    hearing: hearing('sync'),
    recipient: worker,
    joining: {
      meeting: on,
      roomAddress: roomAddress ?? 'https://zc.example.gov.cn/portal/live',
      checkBy: toLegalDate('2021-10-15'),
    },
  });
}
