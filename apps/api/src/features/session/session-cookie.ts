import { isSecure, sessionCookieName } from '../../platform/access/session-cookie.js';

export const SESSION_HOURS = 12;

function cookie(publicUrl: string | undefined, value: string, maxAge: number): string {
  const parts = [`${sessionCookieName(publicUrl)}=${value}`, 'Path=/', `Max-Age=${maxAge}`, 'HttpOnly', 'SameSite=Lax'];
  return [...parts, ...(isSecure(publicUrl) ? ['Secure'] : [])].join('; ');
}

export const sessionCookie = (publicUrl: string | undefined, token: string): string =>
  cookie(publicUrl, token, SESSION_HOURS * 3600);

export const endedCookie = (publicUrl: string | undefined): string => cookie(publicUrl, '', 0);

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Null where there is none, or what is there cannot be one of ours. */
export function tokenOf(cookieHeader: string | undefined, publicUrl: string | undefined): string | null {
  const name = sessionCookieName(publicUrl);
  for (const part of (cookieHeader ?? '').split(';')) {
    const [key = '', value = ''] = part.trim().split('=', 2);
    if (key === name && TOKEN.test(value)) return value;
  }
  return null;
}
