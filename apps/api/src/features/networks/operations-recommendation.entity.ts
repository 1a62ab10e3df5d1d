import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Department } from '../people/department.entity.js';
import { Network } from '../portfolio/network.entity.js';

/** What the network recommends to operations, and what became of it. */
@Entity({ name: 'operations_recommendation' })
@Index('operations_recommendation_network_ix', ['networkId', 'givenOn'])
@Index('operations_recommendation_department_ix', ['departmentId'])
@Check('operations_recommendation_text_ck', `text <> ''`)
@Check('operations_recommendation_answer_ck', `answer IN ('open', 'adopted', 'partly', 'rejected')`)
@Check('operations_recommendation_answered_ck', `(answer = 'open') = (answered_on IS NULL)`)
@Check('operations_recommendation_note_ck', `answer <> 'open' OR answer_note IS NULL`)
@Check('operations_recommendation_order_ck', `answered_on >= given_on`)
export class OperationsRecommendation {
  @UuidPrimaryColumn('operations_recommendation')
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'operations_recommendation_network_fk' })
  network: Relation<Network>;

  @Column({ name: 'given_on', type: 'date' })
  givenOn: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ name: 'department_id', type: 'uuid', nullable: true })
  departmentId: string | null;

  @ManyToOne(() => Department, { nullable: true })
  @JoinColumn({ name: 'department_id', foreignKeyConstraintName: 'operations_recommendation_department_fk' })
  department: Relation<Department> | null;

  @Column({ type: 'text', default: 'open' })
  answer: string;

  @Column({ name: 'answer_note', type: 'text', nullable: true })
  answerNote: string | null;

  @Column({ name: 'answered_on', type: 'date', nullable: true })
  answeredOn: string | null;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}
