import { MoreThan, type DataSource, type EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import { AppUser } from './app-user.entity.js';
import { hashToken, newToken } from './session-token.js';
import { SetupLink } from './setup-link.entity.js';

const VALID_MS = 60 * 60_000;

/** Demo accounts are nobody's: an installation that leaves loopback still needs its first administrator. */
export async function hasLocalAccount(manager: EntityManager): Promise<boolean> {
  return manager.existsBy(AppUser, { kind: 'local' });
}

/**
 * The token of the one-time administrator link, valid for an hour; null where somebody can already sign in.
 * Links from before are worth nothing from then on. Not to be called where demo sign-in is allowed.
 */
export async function openSetupLink(dataSource: DataSource, clock: Clock): Promise<string | null> {
  return dataSource.transaction(async (manager) => {
    await manager.query('LOCK TABLE setup_link IN SHARE ROW EXCLUSIVE MODE');
    if (await hasLocalAccount(manager)) return null;
    const token = newToken();
    const createdAt = clock.now();
    await manager.query('DELETE FROM setup_link WHERE used_at IS NULL');
    const expiresAt = new Date(createdAt.getTime() + VALID_MS);
    await manager.insert(SetupLink, { tokenHash: hashToken(token), createdAt, expiresAt });
    return token;
  });
}

/** No account exists, and a link that would make the first one is still good. */
export async function isSetupOpen(dataSource: DataSource, clock: Clock): Promise<boolean> {
  if (await hasLocalAccount(dataSource.manager)) return false;
  const links = await dataSource.manager.findBy(SetupLink, { expiresAt: MoreThan(clock.now()) });
  return links.some(({ usedAt }) => usedAt === null);
}
