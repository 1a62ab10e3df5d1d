import { AsOf } from '../../../platform/query-fields.js';

/** Which day's item. */
export class DayQueryDto {
  @AsOf()
  asOf?: string;
}
