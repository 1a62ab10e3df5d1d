import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A house value: the municipality's name, whether the demo was removed. */
@Entity({ name: 'setting' })
export class Setting {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'setting_pk' })
  key: string;

  @Column({ type: 'jsonb' })
  value: unknown;
}
