const NOWHERE = 'http://here.invalid';

/** A page of our own to go on to; whatever leads elsewhere, in whatever disguise, leads to the start page. */
export function ownPath(wanted: string | undefined): string {
  if (wanted === undefined || !wanted.startsWith('/') || !URL.canParse(wanted, NOWHERE)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, NOWHERE);
  const path = `${pathname}${search}${hash}`;
  return origin === NOWHERE && !path.startsWith('//') ? path : '/';
}
