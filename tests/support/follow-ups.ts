import type { FollowUpDetailReply, FollowUpListReply, FollowUpRowReply } from '@netvaerksoverblik/contracts';
import type { AccessRole } from '@netvaerksoverblik/domain';
import type { Answer, ApiClient } from './api-client.js';
import type { MinutesText } from './minutes-text.js';
import type { TestApp } from './test-app.js';

const PATH = '/api/v1/follow-ups';

/** Promises of every kind: to the day, in a month, in a season, without a date, of a unit, of nobody, about a network. */
export const PROMISES: MinutesText = {
  date: '2026-04-16',
  items: [
    {
      title: 'Nye netværk',
      caseNumber: '00.01.10-P20-1-26',
      recommends: ['at netværket "Ro på morgenen" godkendes.'],
      decides: [
        'Ledelsesforum godkendte netværket "Ro på morgenen". Inge Vangsø laver en plan for netværket senest den 1. juni 2026.',
      ],
    },
    {
      title: 'Lokaler',
      decides: ['Bodil Krage kommer med et overblik over lokaler i august.', 'HR udarbejder en oversigt over kurser.'],
    },
  ],
};

export async function followUps(viewer: ApiClient, query = ''): Promise<FollowUpListReply> {
  const answer = await viewer.get<FollowUpListReply>(`${PATH}${query}`);
  if (answer.status !== 200) throw new Error(`follow-ups answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

/** The one whose words begin so. */
export async function followUpOf(viewer: ApiClient, begin: string, query = ''): Promise<FollowUpRowReply> {
  const { items } = await followUps(viewer, query);
  const found = items.find(({ text }) => text.startsWith(begin));
  if (found === undefined) throw new Error(`no follow-up begins ${begin}: ${items.map(({ text }) => text).join('; ')}`);
  return found;
}

export const readFollowUp = (viewer: ApiClient, id: string): Promise<Answer<FollowUpDetailReply>> =>
  viewer.get<FollowUpDetailReply>(`${PATH}/${id}`);

/** Sends it with the tag of what stands, or with another. */
export async function writeFollowUp(
  viewer: ApiClient,
  id: string,
  step: 'kept' | 'dropped' | 'reopened' | null,
  body: object,
  tag?: string,
): Promise<Answer<FollowUpDetailReply>> {
  const etag = tag ?? (await readFollowUp(viewer, id)).headers.get('etag') ?? '"none"';
  const headers = { 'if-match': etag };
  if (step === null) return viewer.call('PATCH', `${PATH}/${id}`, { json: body, headers });
  return viewer.post(`${PATH}/${id}/${step}`, body, { headers });
}

/** Imported when the minutes were written, not when the test runs. */
export async function recordedOn(app: TestApp, day: string): Promise<void> {
  await app.dataSource.query(`UPDATE follow_up SET recorded_at = $1, first_recorded_at = $1`, [`${day}T10:00:00Z`]);
}

/** Makes the demo account of that role the person of that name, who is made where nobody is called so. */
export async function bePerson(app: TestApp, role: AccessRole, name: string, folded: string): Promise<string> {
  await app.as(role);
  const rows = await app.dataSource.query<{ id: string }[]>(
    `WITH known AS (SELECT person_id AS id FROM person_alias WHERE folded = $2),
       made AS (INSERT INTO person (id, name) SELECT gen_random_uuid(), $1 WHERE NOT EXISTS (SELECT FROM known) RETURNING id),
       named AS (INSERT INTO person_alias (id, person_id, as_written, folded) SELECT gen_random_uuid(), id, $1, $2 FROM made)
     SELECT id FROM known UNION ALL SELECT id FROM made`,
    [name, folded],
  );
  const id = rows[0]?.id ?? '';
  await app.dataSource.query(`UPDATE app_user SET person_id = $1 WHERE username = $2`, [id, `demo:${role}`]);
  return id;
}
