import type { DataSource, EntityManager } from 'typeorm';

/** The latest minutes are imported some days after the meeting, as is usual; those before them are an old archive. */
const AS_IF_IMPORTED = `UPDATE follow_up u SET recorded_at = m.held_on + time '09:00' + interval '4 days',
    first_recorded_at = m.held_on + time '09:00' + interval '4 days'
  FROM agenda_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.id = u.agenda_item_id AND m.held_on >= '2026-04-01'`;

interface Told {
  /** How the promise begins in the minutes. */
  promise: string;
  on: string;
  link?: string;
  note?: string;
  person?: string;
  reason?: string;
}

const TOLD: readonly Told[] = [
  {
    ...{ promise: 'Sekretariatet orienterer ansøgerne', on: '2026-05-27' },
    ...{ link: 'https://egelund.example/brev-til-ansoegere', note: 'Brev til ansøgerne, 27. maj' },
  },
  {
    ...{ promise: 'Afdelingscheferne melder mulige netværksledere', on: '2026-06-24', person: 'Dorthe Lyngbæk' },
    note: 'Alle afdelinger har meldt ind, de sidste i dag.',
  },
  {
    ...{ promise: 'Gorm Elkjær laver en aftale med Karsten Vadum', on: '2026-08-28' },
    ...{ link: 'https://egelund.example/aftale-jobcentret', note: 'Aftale om jobcentrets opkald' },
  },
  {
    ...{ promise: 'Kasper Nordahl forelægger en plan', on: '2026-06-22', person: 'Kasper Nordahl' },
    note: 'Planen blev lagt frem for foreningerne den 22. juni.',
  },
  {
    promise: 'Karsten Vadum kommer tilbage med en plan',
    on: '2025-06-02',
    reason: 'Telefonvagten blev lagt ind under Borgerservice, og planen skal ikke bruges',
  },
];

const REMARKS: readonly (readonly [promise: string, remarks: string, plan: string])[] = [
  ['Hakon Lundtofte afleverer notatet', 'Rykket den 9. november', 'Tages op, når notatet ligger der'],
  ['Steffen Aarup fremlægger en plan', 'Udkast er set i november', 'På dagsordenen i januar'],
];

const ADD = `INSERT INTO follow_up_step (follow_up_id, number, state, taken_on, recorded_at, actor_id, reason, evidence_link,
    evidence_person_id, evidence_note)
  SELECT u.id, 1, CASE WHEN $5::text IS NULL THEN 'kept' ELSE 'dropped' END, $2::date, $2::date + time '10:00', $3, $5, $6,
    (SELECT id FROM person WHERE name = $7), $4
  FROM follow_up u WHERE u.text LIKE $1 AND NOT EXISTS (SELECT FROM follow_up_step s WHERE s.follow_up_id = u.id)`;

/** Some promises are kept, one is dropped, two are remarked on. */
export async function followUpInDemo(dataSource: DataSource, actorId: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(AS_IF_IMPORTED);
    for (const told of TOLD) await tell(manager, told, actorId);
    for (const [promise, remarks, plan] of REMARKS) {
      await manager.query(`UPDATE follow_up SET remarks = $2, plan = $3 WHERE text LIKE $1`, [
        `${promise}%`,
        remarks,
        plan,
      ]);
    }
  });
}

async function tell(manager: EntityManager, { promise, ...told }: Told, actorId: string): Promise<void> {
  await manager.query(ADD, [
    ...[`${promise}%`, told.on, actorId, told.note ?? null, told.reason ?? null, told.link ?? null],
    told.person ?? null,
  ]);
}
