import { Check, Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Theme } from './theme.entity.js';
import { PortfolioItem } from './portfolio-item.entity.js';

/** A short-lived, cross-cutting group. */
@Entity({ name: 'network' })
@Check('network_kind_ck', `kind = 'network'`)
export class Network {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'network_pk' })
  id: string;

  @Column({ type: 'text', default: 'network' })
  kind: 'network';

  @OneToOne(() => PortfolioItem, { nullable: false })
  @JoinColumn([
    { name: 'id', referencedColumnName: 'id', foreignKeyConstraintName: 'network_item_fk' },
    { name: 'kind', referencedColumnName: 'kind', foreignKeyConstraintName: 'network_item_fk' },
  ])
  item: Relation<PortfolioItem>;

  /** The theme that it grew from. */
  @Column({ name: 'theme_id', type: 'uuid', nullable: true })
  themeId: string | null;

  @ManyToOne(() => Theme, { nullable: true })
  @JoinColumn({ name: 'theme_id', foreignKeyConstraintName: 'network_theme_fk' })
  theme: Relation<Theme> | null;

  @Column({ type: 'text', nullable: true })
  purpose: string | null;

  @Column({ name: 'segment_code', type: 'text', nullable: true })
  segmentCode: string | null;

  /** Counts the writes; an edit names the one that it builds on. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
