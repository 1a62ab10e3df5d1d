import { Entity, PrimaryColumn } from 'typeorm';

/** Which rows the demo brought, so that it can be taken away and nothing else with it. */
@Entity({ name: 'demo_row' })
export class DemoRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'demo_row_pk' })
  relation: string;

  @PrimaryColumn({ name: 'row_id', type: 'uuid', primaryKeyConstraintName: 'demo_row_pk' })
  rowId: string;
}
