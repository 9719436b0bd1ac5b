import { z } from 'zod';

export const settingsTabs = ['court', 'rooms', 'staff', 'calendar', 'backup', 'about'] as const;
export type SettingsTab = (typeof settingsTabs)[number];

/** The search part of `/settings`. */
export const settingsSearch = z.object({ tab: z.enum(settingsTabs).optional().catch(undefined) });
export type SettingsSearch = z.infer<typeof settingsSearch>;
