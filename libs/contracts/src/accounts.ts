import type { AccessRole } from '@netvaerksoverblik/domain';

/** A role that an account was granted; those that follow from events and seats are not granted. */
export interface AccountRoleReply {
  id: string;
  role: AccessRole;
  forum: { id: string; name: string; shortName: string } | null;
  /** ISO date. */
  from: string;
  /** First day on which it no longer holds. */
  to: string | null;
  /** Whether it holds today. */
  holds: boolean;
}

/** One account, as an administrator sees it. */
export interface AccountReply {
  id: string;
  name: string;
  /** Null for accounts that sign in elsewhere. */
  username: string | null;
  email: string | null;
  person: { id: string; name: string } | null;
  demo: boolean;
  /** Whether a password is set; an account that was invited and has not answered has none. */
  hasPassword: boolean;
  /** Where it signs in, when that is elsewhere. */
  issuer: string | null;
  disabledAt: string | null;
  lastSeenAt: string | null;
  roles: AccountRoleReply[];
  version: number;
}

/** GET /api/v1/accounts */
export interface AccountListReply {
  items: AccountReply[];
}

/** POST /api/v1/accounts — by an administrator. */
export interface CreateAccountRequest {
  name: string;
  username: string;
  email?: string | null;
  personId?: string | null;
}

/** PATCH /api/v1/accounts/{id} — with If-Match; what is left out stays. */
export interface ChangeAccountRequest {
  name?: string;
  email?: string | null;
  personId?: string | null;
  disabled?: boolean;
}

/** POST /api/v1/accounts/{id}/roles — with If-Match. */
export interface GrantRoleRequest {
  role: AccessRole;
  /** Of the forum that the role is held in; only for roles of a forum. */
  forumId?: string | null;
  /** Today when left out. */
  from?: string;
  to?: string | null;
}

/** Somewhere where an account is signed in. */
export interface AccountSessionReply {
  id: string;
  signedInBy: 'password' | 'oidc' | 'demo' | 'setup' | 'invitation';
  /** Browser and system in words; null where the program says nothing. */
  browser: string | null;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  /** The one that asks. */
  current: boolean;
}

/** GET /api/v1/session/mine and GET /api/v1/accounts/{id}/sessions */
export interface AccountSessionsReply {
  items: AccountSessionReply[];
}
