import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Stands in the text of a mail where its link comes, which is made when the mail is sent and kept nowhere. */
export const LINK = '{{link}}';

/** Pages of the dashboard where a link of that kind leads. The token stands where no server and no log reads it. */
const PAGES = { invitation: '/velkommen', reset: '/ny-adgangskode' } as const;
export type LinkKind = keyof typeof PAGES;

export const linkTo = (publicUrl: string, kind: LinkKind, token: string): string =>
  `${new URL(PAGES[kind], publicUrl).href}#${token}`;

/** 256 bits and what is kept of them. */
export function newLinkToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: createHash('sha256').update(token).digest() };
}

/** The text with a link that works from now on; the one that an attempt before sent works no more. */
export async function withLink(
  dataSource: DataSource,
  publicUrl: string,
  mail: { text: string; linkId: string | null },
): Promise<string> {
  if (mail.linkId === null) return mail.text;
  const { token, hash } = newLinkToken();
  const [rows] = await dataSource.query<[{ kind: LinkKind }[], number]>(
    `UPDATE account_link SET token_hash = $2 WHERE id = $1 AND used_at IS NULL RETURNING kind`,
    [mail.linkId, hash],
  );
  const [link] = rows;
  return link === undefined ? mail.text : mail.text.replace(LINK, linkTo(publicUrl, link.kind, token));
}
