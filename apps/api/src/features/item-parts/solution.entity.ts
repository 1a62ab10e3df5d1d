import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { PortfolioItem } from '../portfolio/portfolio-item.entity.js';

/** Something that a network or a project has thought out, from idea to test to everyday use. */
@Entity({ name: 'solution' })
@Index('solution_item_ix', ['itemId', 'itemKind'])
@Check('solution_kind_ck', `item_kind IN ('network', 'project')`)
@Check('solution_title_ck', `title <> ''`)
@Check('solution_state_ck', `state IN ('idea', 'designing', 'testing', 'adopted', 'dropped')`)
@Check('solution_test_ck', `test_to IS NULL OR test_from <= test_to`)
@Check('solution_testing_ck', `state <> 'testing' OR test_from IS NOT NULL`)
@Check('solution_ended_ck', `ended_on IS NULL OR state IN ('adopted', 'dropped')`)
export class Solution {
  @UuidPrimaryColumn('solution')
  id: string;

  @Column({ name: 'item_id', type: 'uuid' })
  itemId: string;

  @Column({ name: 'item_kind', type: 'text' })
  itemKind: string;

  @ManyToOne(() => PortfolioItem, { nullable: false })
  @JoinColumn([
    { name: 'item_id', referencedColumnName: 'id', foreignKeyConstraintName: 'solution_item_fk' },
    { name: 'item_kind', referencedColumnName: 'kind', foreignKeyConstraintName: 'solution_item_fk' },
  ])
  item: Relation<PortfolioItem>;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  /** Where it is tried. */
  @Column({ type: 'text', nullable: true })
  place: string | null;

  @Column({ type: 'text', default: 'idea' })
  state: string;

  @Column({ name: 'designed_on', type: 'date', nullable: true })
  designedOn: string | null;

  @Column({ name: 'test_from', type: 'date', nullable: true })
  testFrom: string | null;

  @Column({ name: 'test_to', type: 'date', nullable: true })
  testTo: string | null;

  /** When it was adopted or dropped. */
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}
