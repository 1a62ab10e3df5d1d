import type { Catalogue } from '../da/index.js';

export const session: Catalogue['session'] = {
  title: 'Sign in',
  localTitle: 'Local account',
  localHelp: 'With the username and password of this system.',
  username: 'Username',
  password: 'Password',
  submit: 'Sign in',
  cookie: 'We set one cookie, which keeps you signed in, and no others.',
  tryAs: 'Try as',
  tryAsNote: 'demo, invented people',
  tryAsHelp: 'Shown only because the server was started on this machine and can be reached only from here.',
  try: 'Try',
  tryRole: 'Try as {{role}}',
  missing: { username: 'Type your username.', password: 'Type your password.' },
  wrong: 'Username or password does not match. Try again.',
  tooMany: 'Too many attempts. Wait a moment and try again.',
  none: 'There is no way to sign in yet. Open the one-time link that the server wrote in its log when it started.',
  setupOpen:
    'There are no accounts yet. The server has written a one-time link for the first administrator in its log.',
  setupTitle: 'Create the first administrator',
  setupLede:
    'The link works once and for an hour. The account is your own; choose a password that you use nowhere else.',
  name: 'Name',
  nameHelp: 'As it should stand beside what you record.',
  passwordHelp: 'At least 12 characters.',
  setupSubmit: 'Create and sign in',
  setupMissing: {
    name: 'Type your name.',
    username: 'Choose a username.',
    password: 'The password must have at least 12 characters.',
  },
  setupNoToken: 'The address lacks its key. Use the whole link from the log of the server.',
  setupRefused: 'The link has been used or is too old. Start the server again to get a new one.',
};
