import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PortfolioItem } from './portfolio-item.entity.js';

/** A problem that may become a network. */
@Entity({ name: 'theme' })
@Check('theme_kind_ck', `kind = 'theme'`)
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

  /** Half-year that it is up for: 2017-1, 2017-2. */
  @Column({ type: 'text', nullable: true })
  round: string | null;

  @Column({ type: 'text', nullable: true })
  origin: string | null;

  @Column({ type: 'text', nullable: true })
  problem: string | null;

  @Column({ name: 'possible_product', type: 'text', nullable: true })
  possibleProduct: string | null;

  /** Counts the writes; an edit names the one that it builds on. */
  @Column({ type: 'integer', default: 1 })
  version: number;
}
