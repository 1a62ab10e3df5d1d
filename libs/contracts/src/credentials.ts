/** POST /api/v1/session/reset — public. */
export interface ResetRequest {
  /** Username or e-mail address. */
  account: string;
}

/** POST /api/v1/session/password-by-link — public. */
export interface PasswordByLinkRequest {
  token: string;
  password: string;
}

/** POST /api/v1/session/password */
export interface ChangePasswordRequest {
  current: string;
  password: string;
}

/** POST /api/v1/accounts/{id}/invitation */
export interface InvitationReply {
  /** Address that the mail goes to; null where no mail takes the link. */
  sentTo: string | null;
  /** To be handed over; shown this once. */
  link: string | null;
  expiresAt: string;
}
