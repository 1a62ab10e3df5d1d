import { Inject, Injectable } from '@nestjs/common';
import type {
  LeaderLoadReply,
  PairingCandidateReply,
  PairingMatterReply,
  PairingReply,
} from '@netvaerksoverblik/contracts';
import {
  addDays,
  halfYearEnd,
  halfYearOf,
  isSilent,
  judgeNewNetworks,
  pairingNotices,
  seesAllClosed,
  type HouseRules,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { HouseRulesReader } from '../house-rules/index.js';
import { forumsOf, scopesOf } from '../provenance/index.js';
import { BEGUN, LEADERS, MATTERS } from './pairing.sql.js';

type CandidateRow = Omit<PairingCandidateReply, 'leads' | 'notices'> & { departmentId: string | null };
type Deciders = PairingMatterReply['deciders'];
type MatterRow = Omit<PairingMatterReply, 'candidates' | 'deciders'> &
  Deciders & { departmentId: string | null; lastHeard: string; candidates: CandidateRow[] };
type LeaderRow = Omit<LeaderLoadReply, 'networks'> & { networks: { id: string; title: string; lastHeard: string }[] };

/** Which networks and approved themes seek a leader, who could, who decides, and how many each leads already. */
@Injectable()
export class PairingReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(HouseRulesReader) private readonly houseRules: HouseRulesReader,
  ) {}

  async get(viewer: Viewer, asOf: string | null): Promise<PairingReply> {
    const date = asOf ?? today(this.clock);
    const access = [scopesOf(viewer), forumsOf(viewer), seesAllClosed(viewer)];
    const startsOn = halfYearOf(date);
    const [matters, leaders, begun, rules] = await Promise.all([
      this.pool.rows<MatterRow>('pairing-matters', MATTERS, [...access, date]),
      this.pool.rows<LeaderRow>('pairing-leaders', LEADERS, [...access, date]),
      this.pool.rows<{ begun: number }>('networks-begun', BEGUN, [...access, startsOn, date]),
      this.houseRules.current(),
    ]);
    const heardOf = ({ lastHeard }: { lastHeard: string }): boolean =>
      !isSilent(lastHeard, date, rules.silentAfterMonths);
    const loads = leaders.flatMap((leader) => loadOf(leader, heardOf));
    const shown = matters.filter(heardOf);
    return {
      matters: shown.map((matter) => matterReply(matter, loads)),
      silent: matters.length - shown.length,
      leaders: loads,
      halfYear: halfYearReply(startsOn, begun[0]?.begun ?? 0, date, rules),
      ...{ date, asOf },
    };
  }
}

function loadOf(
  { networks, ...leader }: LeaderRow,
  heardOf: (network: { lastHeard: string }) => boolean,
): LeaderLoadReply[] {
  const led = networks.filter(heardOf).map(({ id, title }) => ({ id, title }));
  return led.length === 0 ? [] : [{ ...leader, networks: led }];
}

function matterReply(row: MatterRow, loads: readonly LeaderLoadReply[]): PairingMatterReply {
  const { departmentId, lastHeard: _lastHeard, candidates, forums, delegatedTo, referenceLeaders, ...matter } = row;
  const leadsOf = (id: string | undefined): number =>
    loads.find(({ person }) => person.id === id)?.networks.length ?? 0;
  return {
    ...matter,
    candidates: candidates.map(({ departmentId: own, ...candidate }) => ({
      ...candidate,
      leads: leadsOf(candidate.person?.id),
      notices: pairingNotices(
        { departmentId: own, profession: candidate.profession },
        { departmentId, department: row.department, title: row.title },
      ),
    })),
    deciders: { forums, delegatedTo, referenceLeaders },
  };
}

/** Too many can be seen at once, too few only when the half-year is over. */
function halfYearReply(
  startsOn: string,
  begun: number,
  date: string,
  { newNetworks }: HouseRules,
): PairingReply['halfYear'] {
  const { min, max } = newNetworks;
  const endsBefore = halfYearEnd(startsOn);
  const judged = judgeNewNetworks({ started: begun, min, max });
  const notice = judged === 'within' || (judged === 'fewer' && date < addDays(endsBefore, -1)) ? null : judged;
  return { startsOn, endsBefore, begun, min, max, notice };
}
