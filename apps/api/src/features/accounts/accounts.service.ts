import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ChangeAccountRequest, CreateAccountRequest } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock.js';
import { createOnce, guardedUpdate } from '../../platform/editing/index.js';
import { fieldFault } from '../../platform/problem/fault.js';
import { foldUsername } from '../session/index.js';
import { AccountEditing } from './account-editing.js';

/** Two addresses that differ in case alone reach the same person. */
const foldEmail = (email: string): string => email.normalize('NFC').trim().toLowerCase();

/** Accounts, as an administrator keeps them. How one signs in is another's question. */
@Injectable()
export class AccountsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AccountEditing) private readonly editing: AccountEditing,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  create(viewer: Viewer, body: CreateAccountRequest, key: string | null): Promise<string> {
    return this.dataSource.transaction((manager) =>
      createOnce(manager, { viewer, key, route: 'POST /accounts', body }, async () => {
        const id = randomUUID();
        const { personId = null } = body;
        await requirePerson(manager, personId);
        const username = foldUsername(body.username);
        const columns = { display_name: body.name.trim(), username, ...emailColumns(body.email ?? null) };
        await refuseTaken(manager, id, username, columns.email_folded);
        await manager.query(
          `INSERT INTO app_user (id, kind, display_name, username, email, email_folded, person_id, created_at)
           VALUES ($1, 'local', $2, $3, $4, $5, $6, $7)`,
          [id, ...Object.values(columns), personId, this.clock.now()],
        );
        await this.audit.record(manager, {
          ...{ actorId: viewer.userId, action: 'account.created', entity: 'app_user', entityId: id },
          ...{ after: { ...columns, person_id: personId }, subjects: [personId] },
        });
        return id;
      }),
    );
  }

  change(viewer: Viewer, id: string, version: string, body: ChangeAccountRequest): Promise<void> {
    const { personId, disabled } = body;
    const ofRights = personId !== undefined || disabled !== undefined;
    return this.editing.change({ viewer, id, version, ofRights }, async (manager) => {
      await requirePerson(manager, personId ?? null);
      const columns = {
        ...(body.name === undefined ? {} : { display_name: body.name.trim() }),
        ...(body.email === undefined ? {} : emailColumns(body.email)),
        ...(personId === undefined ? {} : { person_id: personId }),
        ...(disabled === undefined ? {} : { disabled_at: disabled ? this.clock.now() : null }),
      };
      await refuseTaken(manager, id, null, columns.email_folded ?? null);
      const { before, after } = await guardedUpdate(manager, 'app_user', id, version, columns);
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'account.changed', entity: 'app_user', entityId: id },
        ...{ before, after, subjects: [idIn(before), personId] },
      });
    });
  }
}

const emailColumns = (email: string | null): { email: string | null; email_folded: string | null } => ({
  email: email?.trim() ?? null,
  email_folded: email === null ? null : foldEmail(email),
});

const idIn = ({ person_id: id }: Readonly<Record<string, unknown>>): string | null =>
  typeof id === 'string' ? id : null;

async function refuseTaken(
  manager: EntityManager,
  id: string,
  username: string | null,
  email: string | null,
): Promise<void> {
  const taken = await manager.query<unknown[]>(
    `SELECT FROM app_user WHERE id <> $1 AND (username = $2 OR email_folded = $3)`,
    [id, username, email],
  );
  if (taken.length > 0) throw new DomainError('conflict.duplicate');
}

/** Somebody who stands, not one who was found to be another. */
async function requirePerson(manager: EntityManager, id: string | null): Promise<void> {
  if (id === null) return;
  const rows = await manager.query<unknown[]>(
    `SELECT FROM person WHERE id = $1 AND merged_into_id IS NULL AND erased_at IS NULL FOR SHARE`,
    [id],
  );
  if (rows.length === 0) throw fieldFault('personId', 'unknown');
}
