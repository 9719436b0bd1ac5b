export const finalityReasons = [
  /** LAW 47(2): national standards of hours, leave, social insurance. */
  'nationalStandard',
  /** LAW 47(1), RULES 50: the amount awarded for the item is at most twelve months of the minimum wage. */
  'withinThreshold',
  'overThreshold',
  /** Nothing was awarded for an item of LAW 47(1). */
  'dismissed',
  /** As above, where local practice does not call it final. */
  'dismissedNotFinal',
  /** Granted without an amount: the test has nothing to compare. */
  'noAmount',
  /** Awarded to several workers together: what one of them gets is not said, and the sum is above the line. */
  'sharedOverThreshold',
  /** A claim of the employer is no claim of LAW 47(1). */
  'employerClaim',
  'otherKind',
  /** The place has no minimum wage on file for the day. */
  'noMinimumWage',
] as const;
/** Why an item of an award is final or not. */
export type FinalityReason = (typeof finalityReasons)[number];
