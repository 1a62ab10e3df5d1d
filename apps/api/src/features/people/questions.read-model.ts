import { Inject, Injectable } from '@nestjs/common';
import type {
  LikePeopleReply,
  PeopleQuestionsReply,
  SourceReply,
  UnknownNameReply,
} from '@netvaerksoverblik/contracts';
import { likeness, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf, scopesOf } from '../provenance/index.js';
import { distinctSources } from './people-replies.js';
import { ALIKE, UNKNOWN_NAMES } from './questions.sql.js';

interface NameRow {
  asWritten: string;
  item: { id: string; title: string };
  places: (SourceReply | null)[];
}

type LikePerson = LikePeopleReply['people'][number];

const MOST = 100;

/** What only a person can answer: whose a name is, and whether two are one. */
@Injectable()
export class QuestionsReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer): Promise<PeopleQuestionsReply> {
    const about = [scopesOf(viewer), forumsOf(viewer), seesAllClosed(viewer), today(this.clock)];
    const [names, alike] = await Promise.all([
      this.pool.rows<NameRow>('people-unknown-names', UNKNOWN_NAMES, about),
      this.pool.rows<{ one: LikePerson; other: LikePerson }>('people-alike', ALIKE, [...about, MOST]),
    ]);
    return {
      names: names.map((row): UnknownNameReply => ({
        ...row,
        alone: !/\s/u.test(row.asWritten.trim()),
        places: distinctSources(row.places),
      })),
      alike: alike
        .map(({ one, other }) => ({ likeness: likeness(one.name, other.name), people: [one, other] }))
        .toSorted((a, b) => b.likeness - a.likeness),
    };
  }
}
