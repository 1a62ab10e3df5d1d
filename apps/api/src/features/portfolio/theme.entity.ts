import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Forum } from '../forums/forum.entity.js';
import { Round } from '../themes/round.entity.js';
import { PortfolioItem } from './portfolio-item.entity.js';

/** A problem that may become a network. */
@Entity({ name: 'theme' })
@Index('theme_round_ix', ['roundId'])
@Index('theme_details_forum_ix', ['detailsForumId'])
@Check('theme_kind_ck', `kind = 'theme'`)
@Check('theme_origin_ck', `origin IN ('forum-input', 'store-lederdag', 'network-leader', 'new')`)
export class Theme {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'theme_pk' })
  id: string;

  @Column({ type: 'text', default: 'theme' })
  kind: 'theme';

  @OneToOne(() => PortfolioItem, { nullable: false })
  @JoinColumn([
    { name: 'id', referencedColumnName: 'id', foreignKeyConstraintName: 'theme_item_fk' },
    { name: 'kind', referencedColumnName: 'kind', foreignKeyConstraintName: 'theme_item_fk' },
  ])
  item: Relation<PortfolioItem>;

  /** The half-year that it is up for. */
  @Column({ name: 'round_id', type: 'uuid', nullable: true })
  roundId: string | null;

  @ManyToOne(() => Round, { nullable: true })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'theme_round_fk' })
  round: Relation<Round> | null;

  @Column({ type: 'text', nullable: true })
  origin: string | null;

  @Column({ type: 'text', nullable: true })
  problem: string | null;

  @Column({ name: 'possible_product', type: 'text', nullable: true })
  possibleProduct: string | null;

  /** Counts the writes; an edit names the one that it builds on. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** Names as written. */
  @Column({ type: 'text', array: true, default: '{}' })
  contacts: string[];

  @Column({ name: 'segment_code', type: 'text', nullable: true })
  segmentCode: string | null;

  /** The forum whose closed item told origin, problem, product and contacts; null where they are open. */
  @Column({ name: 'details_forum_id', type: 'uuid', nullable: true })
  detailsForumId: string | null;

  @ManyToOne(() => Forum, { nullable: true })
  @JoinColumn({ name: 'details_forum_id', foreignKeyConstraintName: 'theme_details_forum_fk' })
  detailsForum: Relation<Forum> | null;
}
