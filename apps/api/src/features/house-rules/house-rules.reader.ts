import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_HOUSE_RULES, type HouseRules } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';

/** Key of the setting that holds what differs from the defaults. */
export const HOUSE_RULES_KEY = 'house-rules';

/** The house rules of today. */
@Injectable()
export class HouseRulesReader {
  constructor(@Inject(ReadPool) private readonly pool: ReadPool) {}

  async current(): Promise<HouseRules> {
    const rows = await this.pool.rows<{ value: Partial<HouseRules> }>(
      'house-rules',
      `SELECT value FROM setting WHERE key = $1`,
      [HOUSE_RULES_KEY],
    );
    return { ...DEFAULT_HOUSE_RULES, ...rows[0]?.value };
  }
}
