import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type HouseRules, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { writeSetting, readSetting } from '../../database/settings.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { HOUSE_RULES_KEY, rulesIn, versionOf } from './house-rules.reader.js';

/** Held while the house rules are written: there may be no row to lock yet. */
const HOUSE_RULES_LOCK = 7_340_211;

@Injectable()
export class HouseRulesService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async change(viewer: Viewer, rules: HouseRules, version: string): Promise<HouseRules> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [HOUSE_RULES_LOCK]);
      const before = rulesIn(await readSetting(manager, HOUSE_RULES_KEY));
      if (versionOf(before) !== version) throw new DomainError('version.stale');
      await writeSetting(manager, HOUSE_RULES_KEY, rules);
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'house-rules.changed', entity: 'setting', entityId: null },
        before,
        after: rules,
      });
      return rulesIn(await readSetting(manager, HOUSE_RULES_KEY));
    });
  }
}
