import type { AccessRole } from '@netvaerksoverblik/domain';

/** POST /api/v1/session/demo — only where the database is embedded and everything is loopback. */
export interface DemoSignInRequest {
  role: AccessRole;
}

/** POST /api/v1/session — local account. */
export interface SignInRequest {
  username: string;
  password: string;
}

/** POST /api/v1/session/setup — the holder of the one-time administrator link. */
export interface SetupRequest {
  token: string;
  name: string;
  username: string;
  password: string;
}

/** A role that the user holds. */
export interface GrantedRole {
  role: AccessRole;
  /** Forum that the role is held in; null where it has no scope. */
  forum: { id: string; name: string; shortName: string } | null;
  /** Item that the role is held in, where it follows from the item's events. */
  itemId: string | null;
}

/** GET /api/v1/session, and the answer of every sign-in. */
export interface SessionReply {
  user: { id: string; name: string; demo: boolean };
  roles: GrantedRole[];
  /** What the dashboard may offer; the server checks each again. */
  may: { edit: boolean; import: boolean; readMails: boolean; removeDemo: boolean };
  expiresAt: string;
}

/** GET /api/v1/session/options — public: what the sign-in page can offer. */
export interface SignInOptionsReply {
  municipality: string;
  /** Demo roles on offer; empty where demo sign-in is refused. */
  demoRoles: AccessRole[];
  localAccounts: boolean;
  /** Signing in at the municipality's own issuer; null where none is named. */
  elsewhere: { name: string } | null;
  /** Whether a forgotten password can be replaced by mail. */
  resetByMail: boolean;
  /** True while no account exists and the one-time administrator link is open. */
  setupOpen: boolean;
}
