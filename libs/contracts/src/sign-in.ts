import type { AccessRole } from '@netvaerksoverblik/domain';

/** A role for whoever is said to be something by the issuer. */
export interface ClaimRoleReply {
  id: string;
  /** Name of the claim; a dot leads into another: `realm_access.roles`. */
  claim: string;
  value: string;
  role: AccessRole;
  forum: { id: string; name: string; shortName: string } | null;
}

/** GET /api/v1/sign-in */
export interface SignInSettingsReply {
  /** The issuer of the settings; null where everybody has a local account. */
  elsewhere: {
    name: string;
    issuer: string;
    clientId: string;
    /** To be entered at the issuer. */
    callback: string;
    /** Whether it answers just now. */
    answers: boolean;
  } | null;
  claimRoles: ClaimRoleReply[];
}

/** POST /api/v1/sign-in/claim-roles */
export interface CreateClaimRoleRequest {
  claim: string;
  value: string;
  role: AccessRole;
  forumId?: string | null;
}
