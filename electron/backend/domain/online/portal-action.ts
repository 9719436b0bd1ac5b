export const portalActions = [
  'invited',
  'revoked',
  'unlocked',
  'opened',
  'failed',
  'locked',
  'expired',
  'entered',
  'draftSaved',
  'uploadStarted',
  'uploaded',
  'uploadRefused',
  'answered',
  'postRefused',
  'askedForTime',
  'recordShown',
  'fileRead',
  'left',
  'roundExported',
  'roundImported',
] as const;
/** What happened in or around the portal (`online.record`). */
export type PortalAction = (typeof portalActions)[number];
