/** Browsers refuse a `__Host-` cookie that is not Secure, so plain http goes without. */
export function isSecure(publicUrl: string | undefined): boolean {
  return publicUrl?.startsWith('https:') ?? false;
}

export function sessionCookieName(publicUrl: string | undefined): string {
  return isSecure(publicUrl) ? '__Host-nvo_session' : 'nvo_session';
}
