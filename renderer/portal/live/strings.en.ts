import type { LiveTexts } from './strings.zh.ts';

/** The words of the live room's page for parties, in English. */
const en: LiveTexts = {
  title: 'Online hearing',
  check: 'First look at camera and microphone',
  checkHelp:
    'After you press the button the phone asks whether camera and microphone may be used: choose “Allow”.',
  ask: 'Turn on camera and microphone',
  fault: {
    insecure:
      'This address is not secure, so the browser gives no camera. Open the address on your sheet that begins with https://; if it does not work, ring the court.',
    denied:
      'It was not allowed. Allow camera and microphone for this page in the browser’s settings, then press again.',
    missing:
      'No camera or microphone was found. With a microphone alone you can come in; the clerk will ring you.',
    busy: 'Another program uses the camera. Close it and press again.',
  },
  rules: 'Rights, duties and order of the hearing',
  rulesConfirm: 'I have read this and will keep to it',
  rulesDone: 'Confirmed as read',
  rights: 'Rights',
  duties: 'Duties',
  waiting: 'Please wait; the clerk will let you in.',
  waitingHelp: 'Do not close this page and do not lock the screen.',
  line: {
    connecting: 'Connecting…',
    open: 'Connected',
    lost: 'The line broke; connecting again…',
    replaced: 'You opened the room on another page; this one is cut off.',
    refused: 'You cannot come in',
  },
  recording: 'Sound and picture are being recorded',
  me: 'You',
  away: 'cut off, expected back',
  muted: 'muted',
  cameraOff: 'camera off',
  handUp: 'hand raised',
  sharing: 'showing something',
  picture: 'Picture of {name}',
  mute: 'Mute',
  camera: 'Camera off',
  hand: 'Raise hand',
  share: 'Show my screen',
  endShare: 'Stop showing',
  role: {
    clerk: 'Clerk',
    arbitrator: 'Arbitrator',
    applicant: 'Applicant',
    respondent: 'Respondent',
    thirdParty: 'Third party',
  },
  rejoin: 'Come in again on this page',
};
export default en;
