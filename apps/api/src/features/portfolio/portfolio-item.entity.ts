import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { DANISH, UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Department } from '../people/department.entity.js';

/** What every tracked thing has in common; status, title over time, roles and conditions follow from its events. */
@Entity({ name: 'portfolio_item' })
@Unique('portfolio_item_kind_uq', ['id', 'kind'])
@Index('portfolio_item_reference_uq', ['reference'], { unique: true })
@Index('portfolio_item_folded_ix', ['foldedTitle', 'kind'])
@Index('portfolio_item_title_trgm_ix', { synchronize: false })
@Check('portfolio_item_kind_ck', `kind IN ('theme', 'network', 'project', 'cohort')`)
@Check('portfolio_item_category_ck', `category IN ('welfare', 'innovation', 'learning')`)
@Check('portfolio_item_title_ck', `title <> ''`)
export class PortfolioItem {
  @UuidPrimaryColumn('portfolio_item')
  id: string;

  @Column({ type: 'text' })
  kind: string;

  /** For people: N-2017-03. */
  @Column({ type: 'text' })
  reference: string;

  /** As first written; today's title is in the projections. */
  @Column({ type: 'text', collation: DANISH })
  title: string;

  @Column({ name: 'folded_title', type: 'text' })
  foldedTitle: string;

  @Column({ type: 'text', nullable: true })
  category: string | null;

  @Column({ name: 'department_id', type: 'uuid', nullable: true })
  departmentId: string | null;

  @ManyToOne(() => Department, { nullable: true })
  @JoinColumn({ name: 'department_id', foreignKeyConstraintName: 'portfolio_item_department_fk' })
  department: Relation<Department> | null;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
