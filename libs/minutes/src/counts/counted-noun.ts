import type { Category } from '@netvaerksoverblik/domain';
import type { StatedCount } from '../reading.js';

/** What a number counts. */
export interface CountedNoun {
  readonly kind: StatedCount['kind'];
  readonly category: Category | null;
  readonly status: string | null;
  /** True where "nye" and the like stood before it. */
  readonly filled: boolean;
}
