import type { Strings } from './i18n.ts';
import type zh from './errors.zh.ts';

export default {
  code: {
    badInput: { title: 'Some entries cannot be saved', help: 'Correct what is marked, then save again.' },
    notFound: {
      title: 'This record was not found',
      help: 'It may have been withdrawn, or the address is wrong. Look it up in the list again.',
    },
    conflict: {
      title: 'Somebody has just changed this case',
      help: 'Look at the change first, then decide which version to keep.',
    },
    forbidden: {
      title: 'Your function does not allow this step',
      help: 'Ask a colleague who may do it, or the administrator for the function.',
    },
    notSignedIn: { title: 'The session has ended', help: 'Sign in again; you come back to this page.' },
    sessionLocked: { title: 'The screen is locked', help: 'Enter your password to go on.' },
    wrongPassword: {
      title: 'Wrong password',
      help: 'Check capitals and the input method; the administrator can set a new one.',
    },
    tooManyAttempts: { title: 'Too many wrong passwords', help: 'Wait a few minutes, then try again.' },
    tooLarge: {
      title: 'The file or entry is too large',
      help: 'Split it or make it smaller, then try again.',
    },
    badOrigin: {
      title: 'The request did not come from this program',
      help: 'Open the page from the program itself.',
    },
    internal: {
      title: 'The program failed; this step was not saved',
      help: 'Try again. If it fails again, give the reference to the administrator.',
    },
    notSetUp: { title: 'The court is not set up yet', help: 'Finish the set-up first.' },
    alreadySetUp: { title: 'The court is already set up', help: 'Sign in.' },
    notPractice: { title: 'This is not practice mode', help: 'The step exists in the sample court only.' },
    lastAdministrator: {
      title: 'One administrator must be able to sign in',
      help: 'Name another administrator first.',
    },
    loginTaken: { title: 'This sign-in name is taken', help: 'Choose another one.' },
    staffInUse: {
      title: 'This colleague still has open work',
      help: 'Reassign the open cases and hearings first.',
    },
    roomInUse: { title: 'This room still has hearings', help: 'Move those hearings first.' },
    storeLocked: {
      title: 'Another program is using the data',
      help: 'Close the other window or process, then try again.',
    },
    storeNewer: {
      title: 'The data was written by a newer program',
      help: 'Update this program, then open it again.',
    },
    storeDamaged: {
      title: 'The data file is damaged',
      help: 'Enter nothing more; restore the last good backup.',
    },
    storeUnwritable: {
      title: 'The data folder cannot be written',
      help: 'Check the folder’s permissions or the disk.',
    },
    storeFull: {
      title: 'The disk is full; this step was not saved',
      help: 'Free some space, then try again.',
    },
    backupDamaged: { title: 'The backup is damaged', help: 'Use another backup.' },
    stepNotAllowed: {
      title: 'This step is not open for the case now',
      help: 'The case page shows the open steps and why others are not.',
    },
    identifierFault: {
      title: 'The identifier fails its check digit',
      help: 'Check the number, or give a reason for keeping it.',
    },
    numberTaken: { title: 'The case number is taken', help: 'Try again; the next number is used.' },
    entryAlreadyRevoked: { title: 'This entry has been revoked already', help: 'Reload to see it.' },
    clash: { title: 'Clash with the docket', help: 'Change the time, the room or the people.' },
    badInterval: {
      title: 'Start and end do not fit',
      help: 'The end follows the start; in-person and live hearings stay within one day.',
    },
    panelOfThreeRequired: {
      title: 'This case needs three arbitrators',
      help: 'Choose two more, or use the simplified procedure where the law allows it.',
    },
    presidingRequired: {
      title: 'A tribunal has one or three arbitrators',
      help: 'Choose a sole arbitrator, or three with the presiding one first.',
    },
    clerkOnTribunal: { title: 'The clerk cannot sit on the same tribunal', help: 'Choose another clerk.' },
    hearingNotOpen: { title: 'This hearing is already done', help: 'Reload to see its record.' },
    instalmentsDoNotAddUp: {
      title: 'The instalments do not add up to the settlement',
      help: 'Correct them until the sum is equal.',
    },
    claimResultMissing: { title: 'Some claims have no result', help: 'Choose a result for each claim.' },
    outcomeMissing: { title: 'No outcome is recorded yet', help: 'Record the outcome, then close the case.' },
    fieldMissing: {
      title: 'The paper lacks something and was not made',
      help: 'Fill in what is named, then make it again.',
    },
    badTemplate: {
      title: 'The template cannot be used',
      help: 'Correct what is named and upload it again; the old template stays in use.',
    },
    badWorkbook: {
      title: 'The workbook cannot be read',
      help: 'It must be an .xlsx ledger without a password.',
    },
    importNotUndoable: {
      title: 'This import cannot be undone',
      help: 'Some of its cases were worked on since.',
    },
    jobRunning: { title: 'Another job is running', help: 'Wait for it, or cancel it first.' },
    jobCancelled: {
      title: 'The job was cancelled; nothing was written',
      help: 'Start it again when needed.',
    },
    badRoster: {
      title: 'The roster cannot be read',
      help: 'It needs a name column, as .xlsx without a password.',
    },
  },
  unreachable: {
    title: 'The program does not answer',
    help: 'Check the network or the service, then try again. Nothing was saved.',
  },
  kept: 'Everything you typed is still here.',
  reference: 'Reference: {{ref}}',
  fault: {
    required: 'Required',
    tooLong: 'Too long',
    badDate: 'Not a date, e.g. 2021-10-09',
    badDateTime: 'Not a date and time',
    badAmount: 'Not an amount, e.g. 1,234.50',
    endBeforeStart: 'The end is before the start',
    notSameDay: 'Must be on one day',
    endMissing: 'The end is missing',
    passwordTooShort: 'At least 8 characters',
    passwordsDiffer: 'The passwords differ',
    noSpaces: 'No spaces',
    loginTaken: 'This sign-in name is taken',
    nameTaken: 'This name is taken',
    yearMissing: 'The year {year} is missing',
    seqMissing: 'The number {seq} is missing',
    applicantMissing: 'At least one applicant',
    respondentMissing: 'At least one respondent',
    workerMissing: 'At least one worker',
    claimMissing: 'At least one claim',
    duplicateId: 'An entry is there twice',
    unknownParty: 'This party is not in the case',
    identifierFault: 'Fails its check digit',
    length: 'Wrong number of characters',
    characters: 'Has characters that cannot be there',
    birthDate: 'The date of birth is not a date',
    checksum: 'Fails its check digit',
    inFuture: 'The date is in the future',
    mismatch: 'The amounts differ',
    invalid: 'Not valid',
  },
} satisfies Strings<typeof zh>;
