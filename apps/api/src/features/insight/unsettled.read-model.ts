import { Inject, Injectable } from '@nestjs/common';
import type { UnsettledGroup, UnsettledMatter, UnsettledReply } from '@netvaerksoverblik/contracts';
import { unnamedOf, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { decodeCursor, encodeCursor, type PageCursor } from '../../platform/page-cursor.js';
import {
  EventsReadModel,
  StatedCountsReadModel,
  UnusualStepsReadModel,
  type Moment,
  type UnusualStep,
} from '../portfolio/index.js';
import { UNSETTLED_GROUPS, type UnsettledQueryDto } from './dto/unsettled-query.dto.js';
import { FirstNamesReadModel } from './first-names.read-model.js';
import { UnsettledPages, type MatterPage, type PageWish, type StoredGroup } from './unsettled-pages.js';

/** Whole groups that are short, or reckoned: paged by place. */
type ReckonedGroup = Exclude<UnsettledGroup, StoredGroup>;
/** How much is in such a group, and how to show a stretch of it. */
interface ReckonedMatters {
  total: number;
  show: (from: number, to: number) => Promise<UnsettledMatter[]>;
}
type Reckoned = Record<ReckonedGroup, ReckonedMatters>;

const inFull = (matters: readonly UnsettledMatter[]): ReckonedMatters => ({
  total: matters.length,
  show: (from, to) => Promise.resolve(matters.slice(from, to)),
});

const NOBODY = '00000000-0000-4000-8000-000000000000';

function isStored(group: UnsettledGroup): group is StoredGroup {
  return group === 'question' || group === 'warning' || group === 'recommendation';
}

/** What is unsettled, group by group, each matter with its source. */
@Injectable()
export class UnsettledReadModel {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnsettledPages) private readonly pages: UnsettledPages,
    @Inject(UnusualStepsReadModel) private readonly steps: UnusualStepsReadModel,
    @Inject(EventsReadModel) private readonly events: EventsReadModel,
    @Inject(FirstNamesReadModel) private readonly names: FirstNamesReadModel,
    @Inject(StatedCountsReadModel) private readonly counts: StatedCountsReadModel,
  ) {}

  async get(viewer: Viewer, query: UnsettledQueryDto): Promise<UnsettledReply> {
    const moment: Moment = { asOf: query.asOf ?? null, knownAt: query.knownAt ?? null };
    const date = moment.asOf ?? today(this.clock);
    const reckoned = await this.reckon(viewer, moment, date);
    const groups = await Promise.all(
      UNSETTLED_GROUPS.map(async (group) => ({
        group,
        total: isStored(group) ? await this.pages.total(viewer, group, moment, date) : reckoned[group].total,
      })),
    );
    const group = query.group ?? groups.find(({ total }) => total > 0)?.group ?? 'question';
    const wish = { limit: query.limit, after: decodeCursor(query.cursor) };
    const page = isStored(group)
      ? await this.pages.page(viewer, group, moment, date, wish)
      : await pageByPlace(reckoned[group], wish);
    return { ...moment, groups, group, items: page.items, next: page.next === null ? null : encodeCursor(page.next) };
  }

  private async reckon(viewer: Viewer, moment: Moment, date: string): Promise<Reckoned> {
    const [steps, names, counts] = await Promise.all([
      this.steps.all(viewer, moment),
      this.names.all(viewer, moment, date),
      this.counts.on(viewer, date, { kind: null, category: null }, moment.knownAt),
    ]);
    const unnamed = counts.filter(({ derived, number, named }) => !derived && unnamedOf(number, named) > 0);
    return {
      step: { total: steps.length, show: (from, to) => this.stepsInFull(viewer, moment, steps.slice(from, to)) },
      name: inFull(names),
      unnamed: inFull(
        unnamed.map((count) => ({
          ...{ group: 'unnamed', count },
          id: [count.kind, count.category ?? 'none', count.status ?? 'none'].join('-'),
        })),
      ),
    };
  }

  private async stepsInFull(viewer: Viewer, moment: Moment, steps: readonly UnusualStep[]): Promise<UnsettledMatter[]> {
    const events = await this.events.ofItems(viewer, [...new Set(steps.map(({ itemId }) => itemId))], moment);
    const byId = new Map(events.map((one) => [one.event.id, one]));
    return steps.flatMap(({ id }) => {
      const step = byId.get(id);
      return step === undefined ? [] : [{ group: 'step' as const, id, ...step }];
    });
  }
}

async function pageByPlace({ total, show }: ReckonedMatters, { limit, after }: PageWish): Promise<MatterPage> {
  const from = after === null ? 0 : Number(after.key) || 0;
  const next: PageCursor | null = from + limit < total ? { key: String(from + limit), id: NOBODY } : null;
  return { items: await show(from, from + limit), next };
}
