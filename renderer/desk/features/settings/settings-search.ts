import { z } from 'zod';
import { limitKinds } from '../../../../electron/backend/domain/deadlines/time-limit.ts';

export const settingsTabs = [
  'court',
  'rooms',
  'staff',
  'availability',
  'approvals',
  'calendar',
  'rules',
  'backup',
  'about',
] as const;
export type SettingsTab = (typeof settingsTabs)[number];

/** The search part of `/settings`; all but `tab` and `person` is what the table of rules reads (`features/law/rules-search`). */
export const settingsSearch = z.object({
  tab: z.enum(settingsTabs).optional().catch(undefined),
  find: z.coerce.string().max(100).optional().catch(undefined),
  kind: z.enum(limitKinds).optional().catch(undefined),
  all: z.literal(true).optional().catch(undefined),
  /** Whose leave is to be entered at once (`features/availability`). */
  person: z.string().max(64).optional().catch(undefined),
  rule: z.string().max(8).optional().catch(undefined),
});
export type SettingsSearch = z.infer<typeof settingsSearch>;
