import { Inject, Injectable } from '@nestjs/common';
import type { SourceReply, VacanciesReply, VacancyReply } from '@netvaerksoverblik/contracts';
import {
  hasEnded,
  seesAllClosed,
  vacantRoles,
  type RoleName,
  type RoleState,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf, scopesOf } from '../provenance/index.js';
import { itemReply, type ItemRow } from './people-replies.js';
import { LED_ITEMS } from './vacancies.sql.js';

interface HolderRow {
  role: RoleName;
  state: RoleState;
  since: string;
  person: { id: string; name: string } | null;
  party: string | null;
  source: SourceReply | null;
}

interface LedItemRow {
  item: ItemRow;
  status_since: string | null;
  holders: HolderRow[];
  said: SourceReply | null;
}

type LedItem = Omit<LedItemRow, 'item'> & { item: VacancyReply['item'] };

/** Which leader roles nobody fills on a date. */
@Injectable()
export class VacanciesReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, asOf: string | null): Promise<VacanciesReply> {
    const date = asOf ?? today(this.clock);
    const rows = await this.pool.rows<LedItemRow>('led-items', LED_ITEMS, [
      ...[scopesOf(viewer), forumsOf(viewer), seesAllClosed(viewer), date],
    ]);
    const active = rows
      .map((row): LedItem => ({ ...row, item: itemReply(row.item, date) }))
      .filter(({ item }) => !item.silent && !hasEnded(item.kind, item.status));
    return { items: active.flatMap(vacanciesOf), counts: countsOf(active), asOf };
  }
}

function vacanciesOf({ item, holders, said, status_since: statusSince }: LedItem): VacancyReply[] {
  return vacantRoles(item.kind, item.status, holders).map((role) => {
    const ofRole = holders.filter((holder) => holder.role === role);
    const vacancy = ofRole.find(({ state }) => state === 'vacant') ?? ofRole.find(({ state }) => state === 'resigned');
    return {
      ...{ item, role, since: vacancy?.since ?? statusSince, source: vacancy?.source ?? said },
      candidates: ofRole
        .filter(({ state }) => state === 'candidate')
        .map(({ person, party, source }) => ({ person, party, source })),
    };
  });
}

function countsOf(items: readonly LedItem[]): VacanciesReply['counts'] {
  const networks = items.filter(({ item }) => item.kind === 'network');
  const holders = networks.flatMap((network) => network.holders);
  const inState = (state: RoleState) => holders.filter((holder) => holder.state === state);
  const appointed = (role: RoleName) => inState('appointed').filter((holder) => holder.role === role);
  const people = (ones: readonly HolderRow[]) => new Set(ones.map(({ person, party }) => person?.id ?? party)).size;
  return {
    networks: networks.length,
    filled: inState('appointed').length,
    referenceLeaders: people(appointed('reference-leader')),
    networkLeaders: people(appointed('network-leader')),
    candidates: people(inState('candidate')),
  };
}
