import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Theme } from '../portfolio/theme.entity.js';
import { AppUser } from '../session/app-user.entity.js';

/** That a person ticked, or took back, a point of the checklist of a theme: only added to, the latest counts. */
@Entity({ name: 'theme_check' })
@Index('theme_check_theme_ix', ['themeId', 'criterion', 'checkedAt'])
@Index('theme_check_checked_by_ix', ['checkedBy'])
export class ThemeCheck {
  @UuidPrimaryColumn('theme_check')
  id: string;

  @Column({ name: 'theme_id', type: 'uuid' })
  themeId: string;

  @ManyToOne(() => Theme, { nullable: false })
  @JoinColumn({ name: 'theme_id', foreignKeyConstraintName: 'theme_check_theme_fk' })
  theme: Relation<Theme>;

  /** Code of the house's checklist. */
  @Column({ type: 'text' })
  criterion: string;

  @Column({ type: 'boolean' })
  met: boolean;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ name: 'checked_by', type: 'uuid' })
  checkedBy: string;

  @ManyToOne(() => AppUser, { nullable: false })
  @JoinColumn({ name: 'checked_by', foreignKeyConstraintName: 'theme_check_checked_by_fk' })
  checker: Relation<AppUser>;

  @Column({ name: 'checked_at', type: 'timestamptz', default: () => 'now()' })
  checkedAt: Date;
}
