import type { AccountReply, AccountSessionsReply } from '@netvaerksoverblik/contracts';

export const ACCOUNT_EXAMPLE: AccountReply = {
  ...{ id: '0b9a7c0e-6b0b-4c6e-9d0f-2c5a4d1f7e11', name: 'Kirsten Møller', username: 'kirsten.moeller' },
  ...{ email: 'kirsten@egelund.example', person: null, demo: false, hasPassword: true, issuer: null, disabledAt: null },
  lastSeenAt: '2026-06-15T06:00:00.000Z',
  roles: [
    {
      ...{ id: '5d2f6c1e-3a57-4c0d-9a1b-7c1f0e2d3b44', role: 'secretariat', forum: null },
      ...{ from: '2026-01-01', to: null, holds: true },
    },
  ],
  version: 3,
};

export const SESSIONS_EXAMPLE: AccountSessionsReply = {
  items: [
    {
      ...{ id: '9c1d7f0e-1f39-4b7e-9a0e-5b1f0d3c2a14', signedInBy: 'password', browser: 'Firefox, Windows' },
      ...{ createdAt: '2026-06-15T06:00:00.000Z', lastSeenAt: '2026-06-15T09:30:00.000Z' },
      ...{ expiresAt: '2026-06-15T18:00:00.000Z', current: true },
    },
  ],
};
