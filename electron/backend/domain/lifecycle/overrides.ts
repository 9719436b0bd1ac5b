/** Rules of the docket that may be passed with a reason; `docket/rules.ts` holds them all. */
export const overridableRules = [
  'workingDay',
  'session',
  'noticePeriod',
  'defencePeriod',
  'awardPeriod',
  'onlineConsent',
  'postponeRequest',
] as const;
export type OverridableRule = (typeof overridableRules)[number];

/** Why a rule was passed; kept in the event that fixed the hearing. */
export interface Override {
  readonly rule: OverridableRule;
  readonly reason: string;
}
