import type { Strings } from '../../../ui/i18n.ts';
import type zh from './strings.zh.ts';

export default {
  title: 'Sign in',
  person: 'Name',
  password: 'Password',
  show: 'Show the password',
  practiceHint: 'Sample court: everybody’s password is {{password}}',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  nobody: 'Nobody of that name; colleagues without a sign-in name ask the administrator.',
  locked: 'The screen is locked',
  lockedBody: '{{name}}, enter your password to go on. Everything you typed is still here.',
  unlock: 'Unlock',
  otherPerson: 'Sign in as somebody else',
  renewTitle: 'The session has ended',
  renewBody: 'Sign in again to go on. Everything you typed is still here.',
  renewOther: 'Signing in as somebody else leaves this page; unsaved typing is lost.',
  changeTitle: 'Change password',
  current: 'Present password',
  next: 'New password',
  again: 'New password once more',
  nextHelp: 'At least 8 characters; a sentence is fine.',
  change: 'Change password',
  changed: 'The password is changed; other windows must sign in again.',
} satisfies Strings<typeof zh>;
