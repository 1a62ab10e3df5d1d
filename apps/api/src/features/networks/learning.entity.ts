import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Network } from '../portfolio/network.entity.js';

/** What the network has learned, in a sentence or two. */
@Entity({ name: 'learning' })
@Index('learning_network_ix', ['networkId', 'learnedOn'])
@Check('learning_text_ck', `text <> ''`)
export class Learning {
  @UuidPrimaryColumn('learning')
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'learning_network_fk' })
  network: Relation<Network>;

  @Column({ name: 'learned_on', type: 'date' })
  learnedOn: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}
