import { isSecure } from '../../platform/access/session-cookie.js';

export const ATTEMPT_MINUTES = 10;

const nameOf = (publicUrl: string | undefined): string => (isSecure(publicUrl) ? '__Host-nvo_oidc' : 'nvo_oidc');

/** Ties an attempt to the browser that began it; sent along when the issuer leads back here. */
export function browserCookie(publicUrl: string | undefined, value: string): string {
  const maxAge = value === '' ? 0 : ATTEMPT_MINUTES * 60;
  const parts = [`${nameOf(publicUrl)}=${value}`, 'Path=/', `Max-Age=${maxAge}`, 'HttpOnly', 'SameSite=Lax'];
  return [...parts, ...(isSecure(publicUrl) ? ['Secure'] : [])].join('; ');
}

export function browserOf(cookieHeader: string | undefined, publicUrl: string | undefined): string | null {
  const name = nameOf(publicUrl);
  const pairs = (cookieHeader ?? '').split(';').map((part) => part.trim().split('=', 2));
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}
