import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, today } from '../../platform/clock.js';
import { hasAdministrator, lockAdministrators, requireAdministratorLeft } from './administrator-left.js';

export interface StandingAccount {
  readonly id: string;
  readonly kind: 'local' | 'demo';
  readonly name: string;
  readonly version: number;
}

/** What a change of an account does beside itself. */
export interface AccountChange {
  readonly viewer: Viewer;
  readonly id: string;
  readonly version: string;
  /** It changes what the account may: not one's own, and its sessions end. */
  readonly ofRights: boolean;
}

/** Runs changes of accounts: one at a time, on what was read, never so that no administrator is left. */
@Injectable()
export class AccountEditing {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async change(
    { viewer, id, version, ofRights }: AccountChange,
    write: (manager: EntityManager, account: StandingAccount) => Promise<void>,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await lockAdministrators(manager);
      const date = today(this.clock);
      const had = await hasAdministrator(manager, date);
      const account = await standing(manager, id);
      if (account.kind === 'demo') throw new DomainError('account.demo');
      if (ofRights && viewer.userId === id) throw new DomainError('account.own');
      if (String(account.version) !== version) throw new DomainError('version.stale');
      await write(manager, account);
      await requireAdministratorLeft(manager, date, had);
      if (ofRights) await manager.query(`DELETE FROM session WHERE user_id = $1`, [id]);
    });
  }
}

async function standing(manager: EntityManager, id: string): Promise<StandingAccount> {
  const [account] = await manager.query<StandingAccount[]>(
    `SELECT id, kind, display_name AS name, version FROM app_user WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (account === undefined) throw new DomainError('not-found', {});
  return account;
}
