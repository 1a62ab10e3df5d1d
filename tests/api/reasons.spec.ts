import type { Problem } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { upload } from '../support/imports.js';
import { onVersion, planMeeting } from '../support/meetings.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('a reason that is asked for', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeAll(async () => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  });

  afterAll(() => app.close());

  it('is more than spaces', async () => {
    const meeting = `meetings/${(await planMeeting(secretariat, { date: '2027-01-06' })).body.id}`;
    const given = await upload(secretariat, { date: '2026-01-15', items: [{ title: 'Budget' }] });
    const nobody = '00000000-0000-4000-8000-000000000000';
    const asked: [string, object][] = [
      [`${meeting}/cancel`, {}],
      [`${meeting}/move`, { date: '2027-01-07' }],
      [`${meeting}/reinstate`, {}],
      [`imports/${given.body.id}/undo`, {}],
      [`people/${nobody}/merge`, { into: nobody }],
      [`people/merges/${nobody}/undo`, {}],
    ];
    for (const [path, more] of asked) {
      const answer = await secretariat.post<Problem>(`/api/v1/${path}`, { ...more, reason: ' \t ' }, onVersion(1));
      expect([path, answer.status, answer.body.errors?.map((one) => one.path)]).toEqual([path, 400, ['reason']]);
    }
  });
});
