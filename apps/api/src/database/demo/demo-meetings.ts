import type { AddAgendaItemRequest } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { DataSource } from 'typeorm';
import { AgendaItemsService, AttachmentsService, PlanningService } from '../../features/meetings/index.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { ReadPool } from '../../platform/read-pool.js';

interface PlannedDemoMeeting {
  forum: string;
  date: string;
  /** The day it was planned for first, and why it was moved. */
  moved?: { from: string; reason: string };
  cancelled?: string;
  items?: (AddAgendaItemRequest & { links?: { name: string; link: string }[] })[];
}

/** The half-year after the last minutes of the demo. */
const PLANNED: readonly PlannedDemoMeeting[] = [
  { forum: 'Direktionen', date: '2026-12-07', items: [{ title: 'Godkendelse af referat' }, { title: 'Eventuelt' }] },
  {
    forum: 'Ledelsesforum',
    date: '2026-12-10',
    items: [
      { title: 'Godkendelse af dagsorden og referat', route: ['LF'] },
      {
        ...{ title: 'Forårets temaer, første drøftelse', route: ['LF'], caseNumber: '00.22.02-A00-1-26' },
        links: [{ name: 'Skabelon for temaer', link: 'https://intranet.example/netvaerk/skabelon' }],
      },
      { title: 'Næste hold på netværkslederuddannelsen', route: ['LF', 'DIR'], caseNumber: '81.36.00-G01-4-26' },
      { title: 'Frikøb af en navngiven netværksleder', route: ['LF'], caseNumber: '26/3310', closed: true },
      { title: 'Eventuelt', route: ['LF'] },
    ],
  },
  { forum: 'Direktionen', date: '2027-01-11' },
  {
    ...{ forum: 'Ledelsesforum', date: '2027-01-21' },
    moved: { from: '2027-01-14', reason: 'Kommunaldirektøren er til møde i regionen' },
    items: [{ title: 'Valg af temaer til foråret', route: ['LF'], caseNumber: '00.22.02-A00-1-26' }],
  },
  { forum: 'Direktionen', date: '2027-02-08', cancelled: 'Vinterferie, og der er ingen punkter' },
  { forum: 'Ledelsesforum', date: '2027-02-18' },
  { forum: 'Direktionen', date: '2027-03-08' },
  { forum: 'Ledelsesforum', date: '2027-03-18' },
  { forum: 'Ledelsesforum', date: '2027-04-15' },
  { forum: 'Ledelsesforum', date: '2027-05-20' },
  { forum: 'Ledelsesforum', date: '2027-06-17' },
];

const ROOMS: Readonly<Record<string, { startTime: string; endTime: string; location: string }>> = {
  Ledelsesforum: { startTime: '13:00', endTime: '15:00', location: 'Byrådssalen' },
  Direktionen: { startTime: '09:00', endTime: '11:00', location: 'Direktionens mødelokale' },
};

/** Plans the meetings to come with the services that people use; a load that was cut short begins again where it stopped. */
export async function planDemoMeetings(dataSource: DataSource, viewer: Viewer): Promise<void> {
  const known = await dataSource.query<unknown[]>(`SELECT FROM meeting WHERE entered_by IS NOT NULL LIMIT 1`);
  if (known.length > 0) return;
  const audit = new AuditService();
  const planning = new PlanningService(dataSource, audit);
  for (const meeting of PLANNED) {
    const { forum, date, moved, cancelled } = meeting;
    const id = await planning.plan(viewer, { forum, date: moved?.from ?? date, ...ROOMS[forum] }, null);
    if (moved !== undefined) await planning.move(viewer, id, '1', { date, reason: moved.reason });
    if (cancelled !== undefined) await planning.cancel(viewer, id, '1', { reason: cancelled });
    await addItems(dataSource, viewer, id, meeting);
  }
}

async function addItems(
  dataSource: DataSource,
  viewer: Viewer,
  meetingId: string,
  { items = [] }: PlannedDemoMeeting,
): Promise<void> {
  const audit = new AuditService();
  const agendaItems = new AgendaItemsService(dataSource, audit);
  const attachments = new AttachmentsService(dataSource, new ReadPool(dataSource), audit);
  for (const { links = [], ...item } of items) {
    const id = await agendaItems.add(viewer, meetingId, item, null);
    for (const link of links) await attachments.addLink(viewer, id, link, null);
  }
}
