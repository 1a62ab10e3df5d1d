import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Forum } from '../forums/forum.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { MinutesImport } from '../minutes-import/minutes-import.entity.js';
import { Person } from '../people/person.entity.js';
import { AppUser } from '../session/app-user.entity.js';
import { EVENT_PARTICIPATION_CHECK, EVENT_SHAPE_CHECK, EVENT_STATE_CHECK } from './event-checks.js';
import { PortfolioItem } from './portfolio-item.entity.js';

/** A row that is only ever added: the item became so, effective then, because of these words or this person. */
@Entity({ name: 'event' })
@Index('event_item_ix', ['itemId', 'effectiveOn'])
@Index('event_agenda_item_ix', ['agendaItemId'])
@Index('event_import_ix', ['importId'])
@Index('event_person_ix', ['personId'])
@Index('event_recorded_ix', ['recordedAt'])
@Index('event_title_ix', ['titleFolded', 'itemKind'], { where: 'title_folded IS NOT NULL' })
@Index('event_retracts_uq', ['retractsId'], { unique: true, where: 'retracts_id IS NOT NULL' })
@Check('event_shape_ck', EVENT_SHAPE_CHECK)
@Check('event_state_ck', EVENT_STATE_CHECK)
@Check('event_window_ck', `window_from IS NULL OR (window_from <= effective_on AND effective_words IS NOT NULL)`)
@Check('event_participation_ck', EVENT_PARTICIPATION_CHECK)
@Check('event_basis_ck', `agenda_item_id IS NOT NULL OR (actor_id IS NOT NULL AND coalesce(reason, '') <> '')`)
export class PortfolioEvent {
  @UuidPrimaryColumn('event')
  id: string;

  @Column({ name: 'item_id', type: 'uuid' })
  itemId: string;

  @Column({ name: 'item_kind', type: 'text' })
  itemKind: string;

  @ManyToOne(() => PortfolioItem, { nullable: false })
  @JoinColumn([
    { name: 'item_id', referencedColumnName: 'id', foreignKeyConstraintName: 'event_item_fk' },
    { name: 'item_kind', referencedColumnName: 'kind', foreignKeyConstraintName: 'event_item_fk' },
  ])
  item: Relation<PortfolioItem>;

  @Column({ type: 'text' })
  type: string;

  /** Of a fuzzy date the end of its window. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn: string;

  @Column({ name: 'window_from', type: 'date', nullable: true })
  windowFrom: string | null;

  /** The date as it was said. */
  @Column({ name: 'effective_words', type: 'text', nullable: true })
  effectiveWords: string | null;

  /** Order within an agenda item. */
  @Column({ type: 'integer', default: 0 })
  ordinal: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId: string | null;

  @ManyToOne(() => AppUser, { nullable: true })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'event_actor_fk' })
  actor: Relation<AppUser> | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'retracts_id', type: 'uuid', nullable: true })
  retractsId: string | null;

  @ManyToOne(() => PortfolioEvent, { nullable: true })
  @JoinColumn({ name: 'retracts_id', foreignKeyConstraintName: 'event_retracts_fk' })
  retracts: Relation<PortfolioEvent> | null;

  /** Where it was decided or stated; null for what a person entered. */
  @Column({ name: 'agenda_item_id', type: 'uuid', nullable: true })
  agendaItemId: string | null;

  @ManyToOne(() => AgendaItem, { nullable: true })
  @JoinColumn({ name: 'agenda_item_id', foreignKeyConstraintName: 'event_agenda_item_fk' })
  agendaItem: Relation<AgendaItem> | null;

  @Column({ name: 'import_id', type: 'uuid', nullable: true })
  importId: string | null;

  @ManyToOne(() => MinutesImport, { nullable: true })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'event_import_fk' })
  import: Relation<MinutesImport> | null;

  /** Forum whose closed item it is from; null is open. */
  @Column({ name: 'closed_forum_id', type: 'uuid', nullable: true })
  closedForumId: string | null;

  @ManyToOne(() => Forum, { nullable: true })
  @JoinColumn({ name: 'closed_forum_id', foreignKeyConstraintName: 'event_closed_forum_fk' })
  closedForum: Relation<Forum> | null;

  @Column({ name: 'to_status', type: 'text', nullable: true })
  toStatus: string | null;

  @Column({ type: 'text', nullable: true })
  role: string | null;

  @Column({ name: 'role_state', type: 'text', nullable: true })
  roleState: string | null;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'event_person_fk' })
  person: Relation<Person> | null;

  /** A holder as written, where it is no known person. */
  @Column({ type: 'text', nullable: true })
  party: string | null;

  @Column({ name: 'condition_kind', type: 'text', nullable: true })
  conditionKind: string | null;

  @Column({ name: 'condition_forum_id', type: 'uuid', nullable: true })
  conditionForumId: string | null;

  @ManyToOne(() => Forum, { nullable: true })
  @JoinColumn({ name: 'condition_forum_id', foreignKeyConstraintName: 'event_condition_forum_fk' })
  conditionForum: Relation<Forum> | null;

  /** The condition in the words of its source. */
  @Column({ name: 'condition_words', type: 'text', nullable: true })
  conditionWords: string | null;

  /** The condition that this event fulfils. */
  @Column({ name: 'meets_id', type: 'uuid', nullable: true })
  meetsId: string | null;

  @ManyToOne(() => PortfolioEvent, { nullable: true })
  @JoinColumn({ name: 'meets_id', foreignKeyConstraintName: 'event_meets_fk' })
  meets: Relation<PortfolioEvent> | null;

  @Column({ type: 'text', nullable: true })
  title: string | null;

  /** The title without case, quotes and the like, to find items by any name they have had. */
  @Column({ name: 'title_folded', type: 'text', nullable: true })
  titleFolded: string | null;

  @Column({ type: 'text', nullable: true })
  category: string | null;

  /** How a participant takes part. */
  @Column({ type: 'text', nullable: true })
  participation: string | null;
}
