import { Inject, Injectable } from '@nestjs/common';
import { seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { KnownAtReader, type PortfolioSource } from '../portfolio/index.js';
import { forumsOf, scopesOf } from '../provenance/index.js';

/** The moment that a screen shows. */
export interface Moment {
  asOf: string | null;
  knownAt: string | null;
}

export interface ThemeSource {
  source: PortfolioSource;
  date: string;
  /** $1 to $7 of the statements. */
  params: unknown[];
}

function sourceOf({ asOf, knownAt }: Moment): PortfolioSource {
  if (knownAt !== null) return 'known';
  return asOf === null ? 'now' : 'as-of';
}

/** From where the rows of a moment come, for this viewer. */
@Injectable()
export class ThemeSourceReader {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(KnownAtReader) private readonly knownAt: KnownAtReader,
  ) {}

  async of(viewer: Viewer, moment: Moment): Promise<ThemeSource> {
    const { asOf, knownAt } = moment;
    const date = asOf ?? today(this.clock);
    const known = knownAt === null ? null : await this.knownAt.rows(viewer, knownAt, asOf);
    const access = [scopesOf(viewer), forumsOf(viewer), seesAllClosed(viewer)];
    return { source: sourceOf(moment), date, params: [...access, date, asOf, knownAt, known] };
  }
}
