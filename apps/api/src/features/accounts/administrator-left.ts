import { DomainError } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';

const ADMINISTRATORS_LOCK = 0x6e76_6164;

/** Somebody who can sign in today, and who is an administrator without end: nobody's demo, nobody's open invitation. */
const USABLE = `SELECT FROM user_role r JOIN app_user u ON u.id = r.user_id
  WHERE r.role = 'administrator' AND r.from_on <= $1 AND r.to_on IS NULL
    AND u.kind = 'local' AND u.disabled_at IS NULL AND (u.password_hash IS NOT NULL OR EXISTS (SELECT FROM user_identity i WHERE i.user_id = u.id)) LIMIT 1`;

/** Held from before the change until it stands: two administrators who take each other's role away wait in line. */
export async function lockAdministrators(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock($1)`, [ADMINISTRATORS_LOCK]);
}

export async function hasAdministrator(manager: EntityManager, today: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(USABLE, [today]);
  return rows.length > 0;
}

/** Refuses a change, which stands by then, that takes away the last one: an installation that had none loses none. */
export async function requireAdministratorLeft(manager: EntityManager, today: string, had: boolean): Promise<void> {
  if (had && !(await hasAdministrator(manager, today))) throw new DomainError('account.last-administrator');
}
