import { Inject, Injectable } from '@nestjs/common';
import type {
  MembershipReply,
  PersonDetailReply,
  PersonMergeReply,
  SourceReply,
  SpellingReply,
} from '@netvaerksoverblik/contracts';
import { DomainError, foldName, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf, scopesOf } from '../provenance/index.js';
import { mayEditPeople } from './people-access.js';
import { distinctSources, loadOf, roleReply, type RoleRow } from './people-replies.js';
import { ALIASES, ATTACHED, MEMBERSHIPS, MERGES, PERSON, PLACES } from './people.sql.js';

type PersonRow = Pick<
  PersonDetailReply,
  'id' | 'name' | 'profession' | 'email' | 'version' | 'erased' | 'mergedInto'
> & { roles: RoleRow[] };

interface AliasRow {
  asWritten: string;
  person_id: string;
  of: SpellingReply['of'];
}

type AttachedRow = Omit<SpellingReply, 'places'> & { variants: string[] };

interface PlaceRow {
  person_id: string | null;
  party: string | null;
  source: SourceReply | null;
}

/** One person: what was held and when, where the name stands and how it is written. */
@Injectable()
export class PersonReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async get(viewer: Viewer, id: string, asOf: string | null): Promise<PersonDetailReply> {
    const date = asOf ?? today(this.clock);
    const about = [scopesOf(viewer), forumsOf(viewer), seesAllClosed(viewer), date, id];
    const [persons, memberships, aliases, attached, places, merges] = await Promise.all([
      this.pool.rows<PersonRow>('person', PERSON, about),
      this.pool.rows<MembershipReply>('person-memberships', MEMBERSHIPS, [id]),
      this.pool.rows<AliasRow>('person-aliases', ALIASES, about),
      this.pool.rows<AttachedRow>('person-attached', ATTACHED, about),
      this.pool.rows<PlaceRow>('person-places', PLACES, about),
      this.pool.rows<PersonMergeReply>('person-merges', MERGES, about),
    ]);
    const [person] = persons;
    if (person === undefined) throw new DomainError('not-found', {});
    const roles = person.roles.map((role) => roleReply(role, date));
    const edit = mayEditPeople(viewer);
    return {
      ...person,
      email: edit ? person.email : null,
      memberships,
      roles,
      load: loadOf(roles, date),
      spellings: [...spellingsOf(aliases, places), ...attached.map((name) => attachedSpelling(name, places))],
      merges,
      may: { edit: edit && !person.erased },
      asOf,
    };
  }
}

/** Where several spellings were recorded of one person, each place goes to the one that its sentence has. */
function spellingsOf(aliases: readonly AliasRow[], places: readonly PlaceRow[]): SpellingReply[] {
  return aliases.map((alias) => {
    const own = places.filter(({ person_id: person }) => person === alias.person_id);
    const siblings = aliases.filter(({ person_id: person }) => person === alias.person_id);
    const sources = own.filter(({ source }) => belongsTo(alias, siblings, source)).map(({ source }) => source);
    return { asWritten: alias.asWritten, attached: null, of: alias.of, places: distinctSources(sources) };
  });
}

function belongsTo(alias: AliasRow, siblings: readonly AliasRow[], source: SourceReply | null): boolean {
  if (source === null) return false;
  const quote = foldName(source.quote);
  const written = siblings.find(({ asWritten }) => quote.includes(foldName(asWritten)));
  return (written ?? siblings[0]) === alias;
}

function attachedSpelling({ variants, ...name }: AttachedRow, places: readonly PlaceRow[]): SpellingReply {
  const own = places.filter(({ party }) => party !== null && variants.includes(party));
  return { ...name, places: distinctSources(own.map(({ source }) => source)) };
}
