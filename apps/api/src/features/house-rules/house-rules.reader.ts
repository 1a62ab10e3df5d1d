import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_HOUSE_RULES, type HouseRules } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';

/** Key of the setting that holds them once the municipality has agreed otherwise. */
export const HOUSE_RULES_KEY = 'house-rules';

/** What was written before a rule came to be says nothing of it. */
export function rulesIn(value: unknown): HouseRules {
  return { ...DEFAULT_HOUSE_RULES, ...(value as Partial<HouseRules> | null) };
}

/** The same for the same rules: there is no other row to count on. */
export function versionOf(rules: HouseRules): string {
  const inOrder = Object.entries(rules).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(inOrder)).digest('hex').slice(0, 16);
}

/** The house rules of today. */
@Injectable()
export class HouseRulesReader {
  constructor(@Inject(ReadPool) private readonly pool: ReadPool) {}

  async current(): Promise<HouseRules> {
    const rows = await this.pool.rows<{ value: unknown }>('house-rules', `SELECT value FROM setting WHERE key = $1`, [
      HOUSE_RULES_KEY,
    ]);
    return rulesIn(rows[0]?.value ?? null);
  }
}
