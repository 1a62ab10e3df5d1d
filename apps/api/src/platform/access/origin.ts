const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_FETCH_SITES: ReadonlySet<string> = new Set(['same-origin', 'none']);

export interface OriginQuestion {
  readonly method: string;
  readonly headers: Record<string, string | string[] | undefined>;
  /** `http` here; a proxy that speaks https is told by PUBLIC_URL. */
  readonly protocol: string;
  readonly publicUrl: string | undefined;
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}

/** A page elsewhere made the browser send this. Programs that are no browser send none of the three headers. */
export function isForeign({ method, headers, protocol, publicUrl }: OriginQuestion): boolean {
  if (SAFE_METHODS.has(method)) return false;
  const own = new Set([originOf(`${protocol}://${String(headers.host)}`), publicUrl ? originOf(publicUrl) : null]);
  const isOwn = (address: string): boolean => {
    const origin = originOf(address);
    return origin !== null && own.has(origin);
  };
  const { origin, referer } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined) return !isOwn(String(origin)) || site === 'cross-site';
  if (site !== undefined && !OWN_FETCH_SITES.has(String(site))) return true;
  return referer !== undefined && !isOwn(String(referer));
}
