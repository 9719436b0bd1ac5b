/** Every refusal the program knows. The renderer has a sentence for each, in both languages. */
export const errorCodes = [
  // the request
  'badInput',
  'notFound',
  'conflict',
  'forbidden',
  'notSignedIn',
  'sessionLocked',
  'wrongPassword',
  'tooManyAttempts',
  'tooLarge',
  'badOrigin',
  'internal',
  // set-up
  'notSetUp',
  'alreadySetUp',
  'notPractice',
  'lastAdministrator',
  'loginTaken',
  'staffInUse',
  'roomInUse',
  // the store
  'storeLocked',
  'storeNewer',
  'storeOlder',
  'storeDamaged',
  'storeUnwritable',
  'storeFull',
  'backupDamaged',
  // the case
  'stepNotAllowed',
  'identifierFault',
  'numberTaken',
  'entryAlreadyRevoked',
  // the docket
  'clash',
  'unavailable',
  'held',
  'modeUnfit',
  'roomLacks',
  'recused',
  'caseSuspended',
  'ruleBroken',
  'nothingToIssue',
  'badInterval',
  'panelOfThreeRequired',
  'presidingRequired',
  'clerkOnTribunal',
  'hearingNotOpen',
  // the record of a hearing
  'recordRule',
  'lineStale',
  // outcome
  'instalmentsDoNotAddUp',
  'claimResultMissing',
  'outcomeMissing',
  'votesMissing',
  'deliberationClosed',
  // papers
  'fieldMissing',
  'badTemplate',
  // ledger
  'badWorkbook',
  'importNotUndoable',
  'jobRunning',
  'jobCancelled',
  'badRoster',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
