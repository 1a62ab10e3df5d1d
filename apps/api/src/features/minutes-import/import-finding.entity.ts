import type { FindingChange, FindingKind, FindingProposal } from '@netvaerksoverblik/contracts';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { PortfolioItem } from '../portfolio/portfolio-item.entity.js';
import { MinutesImport } from './minutes-import.entity.js';

/** Where in the reading a finding comes from: the place of the item, the list, and the place in that list. */
export interface FindingOrigin {
  item: number;
  list: 'outcomes' | 'conditions' | 'counts' | 'actions' | 'proposals' | 'segments';
  place: number;
}

/** One thing that the reader found and a person answers. */
@Entity({ name: 'import_finding' })
@Unique('import_finding_position_uq', ['importId', 'position'])
@Index('import_finding_unsettled_ix', ['importId'], { where: `answer = 'unsettled'` })
@Index('import_finding_changed_ix', ['importId'], { where: 'change IS NOT NULL' })
@Check('import_finding_answer_ck', `answer IN ('accepted', 'changed', 'dismissed', 'unsettled')`)
@Check('import_finding_default_ck', `default_answer IN ('accept', 'ask')`)
export class ImportFinding {
  @UuidPrimaryColumn('import_finding')
  id: string;

  @Column({ name: 'import_id', type: 'uuid' })
  importId: string;

  @ManyToOne(() => MinutesImport, { nullable: false })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'import_finding_import_fk' })
  import: Relation<MinutesImport>;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  kind: FindingKind;

  @Column({ type: 'jsonb' })
  origin: FindingOrigin;

  @Column({ type: 'jsonb' })
  proposal: FindingProposal;

  @Column({ name: 'match_id', type: 'uuid', nullable: true })
  matchId: string | null;

  @ManyToOne(() => PortfolioItem, { nullable: true })
  @JoinColumn({ name: 'match_id', foreignKeyConstraintName: 'import_finding_match_fk' })
  match: Relation<PortfolioItem> | null;

  /** 0 to 1. */
  @Column({ type: 'real', nullable: true })
  likeness: number | null;

  @Column({ name: 'default_answer', type: 'text' })
  defaultAnswer: 'accept' | 'ask';

  @Column({ type: 'text', nullable: true })
  answer: 'accepted' | 'changed' | 'dismissed' | 'unsettled' | null;

  /** What the reviewer set instead. */
  @Column({ type: 'jsonb', nullable: true })
  change: FindingChange | null;
}
