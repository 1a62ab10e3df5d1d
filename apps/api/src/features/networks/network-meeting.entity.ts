import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { UuidPrimaryColumn } from '../../database/uuid-column.js';
import { Network } from '../portfolio/network.entity.js';

/** A meeting of the network itself, which no minutes of a forum tell. */
@Entity({ name: 'network_meeting' })
@Index('network_meeting_network_ix', ['networkId', 'heldOn'])
@Check('network_meeting_title_ck', `title <> ''`)
export class NetworkMeeting {
  @UuidPrimaryColumn('network_meeting')
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'network_meeting_network_fk' })
  network: Relation<Network>;

  @Column({ name: 'held_on', type: 'date' })
  heldOn: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt: Date;
}
