import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PortfolioItem } from './portfolio-item.entity.js';

/** Work with an owner, a steering group and phases; networks may stand under it. */
@Entity({ name: 'project' })
@Check('project_kind_ck', `kind = 'project'`)
@Check('project_solutions_target_ck', `solutions_target > 0`)
export class Project {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'project_pk' })
  id: string;

  @Column({ type: 'text', default: 'project' })
  kind: 'project';

  @OneToOne(() => PortfolioItem, { nullable: false })
  @JoinColumn([
    { name: 'id', referencedColumnName: 'id', foreignKeyConstraintName: 'project_item_fk' },
    { name: 'kind', referencedColumnName: 'kind', foreignKeyConstraintName: 'project_item_fk' },
  ])
  item: Relation<PortfolioItem>;

  @Column({ type: 'text', nullable: true })
  aim: string | null;

  /** Counts the writes; an edit names the one that it builds on. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** How many solutions it is to design. */
  @Column({ name: 'solutions_target', type: 'integer', nullable: true })
  solutionsTarget: number | null;
}
