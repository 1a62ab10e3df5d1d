import type { SessionReply, SignInOptionsReply } from '@netvaerksoverblik/contracts';

export const SESSION_EXAMPLE: SessionReply = {
  user: { id: '0b9a7c0e-6b0b-4c6e-9d0f-2c5a4d1f7e11', name: 'Kirsten Møller', demo: false },
  roles: [
    {
      role: 'forum-secretary',
      forum: { id: '7b1f6a52-4f0e-4a57-8a53-0d2f1f1c9e02', name: 'Ledergruppen', shortName: 'LG' },
      itemId: null,
    },
    { role: 'secretariat', forum: null, itemId: null },
  ],
  may: { edit: true, import: true, readMails: false, removeDemo: false },
  expiresAt: '2026-11-24T20:00:00.000Z',
};

export const OPTIONS_EXAMPLE: SignInOptionsReply = {
  municipality: 'Egelund Kommune',
  demoRoles: [],
  localAccounts: true,
  elsewhere: null,
  resetByMail: true,
  setupOpen: false,
};
