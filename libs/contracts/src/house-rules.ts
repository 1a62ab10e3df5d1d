import type { HouseRules } from '@netvaerksoverblik/domain';

/** GET /api/v1/house-rules, and the answer of PUT. */
export interface HouseRulesReply {
  rules: HouseRules;
  /** What holds where the municipality says nothing else. */
  defaults: HouseRules;
  may: { change: boolean };
}

/** PUT /api/v1/house-rules */
export type ChangeHouseRulesRequest = HouseRules;
