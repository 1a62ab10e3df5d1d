import { DomainError } from '@netvaerksoverblik/domain';

/** The last row of a page: the text it is sorted by, and its id. */
export interface PageCursor {
  key: string;
  id: string;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export function encodeCursor({ key, id }: PageCursor): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/** Null where there is none; what is no cursor of ours is refused. */
export function decodeCursor(cursor: string | undefined): PageCursor | null {
  if (cursor === undefined || cursor === '') return null;
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (typeof key === 'string' && typeof id === 'string' && UUID.test(id) && !key.includes('\0')) return { key, id };
  } catch {
    // falls through to the refusal: the reason is of no use to the caller
  }
  throw new DomainError('request.unknown-cursor', { path: 'cursor' });
}
