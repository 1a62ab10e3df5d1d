import type { MigrationInterface } from 'typeorm';
import { DescribedMinutesAndPortfolio1764000000000 } from './1764000000000-described-minutes-and-portfolio.js';

/** In the order in which they run. */
export const migrations: (new () => MigrationInterface)[] = [DescribedMinutesAndPortfolio1764000000000];
