import type { Catalogue } from '../da/index.js';

export const account: Catalogue['account'] = {
  title: 'My account',
  roles: 'Your roles',
  noRoles: 'You have no role just now. Ask the administrator for one.',
  sessions: {
    title: 'Signed in here',
    text: 'If you do not know one of them, sign it out and change your password.',
    browser: 'Browser',
    how: 'Signed in with',
    since: 'Since',
    seen: 'Last used',
    end: 'Sign out',
    endOf: 'Sign out of {{browser}}',
    endOthers: 'Sign out everywhere else',
    here: 'here',
    unknown: 'Unknown program',
    ways: {
      password: 'password',
      oidc: 'the municipality’s sign-in',
      demo: 'example role',
      setup: 'one-time link',
      invitation: 'invitation',
    },
  },
  password: {
    title: 'Password',
    current: 'Current password',
    next: 'New password',
    submit: 'Change password',
    wrong: 'The current password does not match. Nothing has changed.',
    changed: 'The password is changed. You are signed out everywhere else.',
  },
};
