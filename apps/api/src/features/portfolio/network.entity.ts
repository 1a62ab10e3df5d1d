import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AppUser } from '../session/app-user.entity.js';
import { PortfolioItem } from './portfolio-item.entity.js';
import { Project } from './project.entity.js';
import { Theme } from './theme.entity.js';

/** A short-lived, cross-cutting group. */
@Entity({ name: 'network' })
@Index('network_project_ix', ['projectId'])
@Check('network_kind_ck', `kind = 'network'`)
@Check(
  'network_closing_report_ck',
  `(closing_report IS NULL) = (closing_reported_on IS NULL) AND (closing_report IS NOT NULL OR closing_reported_by IS NULL)`,
)
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

  /** The project that it is part of. */
  @Column({ name: 'project_id', type: 'uuid', nullable: true })
  projectId: string | null;

  @ManyToOne(() => Project, { nullable: true })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'network_project_fk' })
  project: Relation<Project> | null;

  /** What the network leaves behind, in its own words. */
  @Column({ name: 'closing_report', type: 'text', nullable: true })
  closingReport: string | null;

  @Column({ name: 'closing_reported_on', type: 'date', nullable: true })
  closingReportedOn: string | null;

  @Column({ name: 'closing_reported_by', type: 'uuid', nullable: true })
  closingReportedBy: string | null;

  @ManyToOne(() => AppUser, { nullable: true })
  @JoinColumn({ name: 'closing_reported_by', foreignKeyConstraintName: 'network_closing_reported_by_fk' })
  closingReporter: Relation<AppUser> | null;
}
