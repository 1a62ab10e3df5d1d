import { Inject, Injectable } from '@nestjs/common';
import type { AgendaItemReply, AttachmentReply } from '@netvaerksoverblik/contracts';
import { DomainError, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf } from '../provenance/index.js';
import { AgendaReadModel } from './agenda.read-model.js';
import { plannedIsVisible } from './agenda.sql.js';

interface Row {
  id: string;
  meeting_id: string;
  position: number;
  title: string | null;
  route: string[];
  case_raw: string | null;
  closed: boolean;
  told: boolean;
  version: number;
}

const VISIBLE = plannedIsVisible('$2', '$3');

/** $1 item entered by hand, $2 forums and $3 all of the viewer. */
const ITEM = `
  SELECT a.id, a.meeting_id, a.case_raw, a.closed, a.version, a.agenda_item_id IS NOT NULL AS told,
    (SELECT count(*)::integer FROM planned_item o
      WHERE o.meeting_id = a.meeting_id AND (o.position, o.id) <= (a.position, a.id)) AS position,
    CASE WHEN ${VISIBLE} THEN a.title END AS title, CASE WHEN ${VISIBLE} THEN a.route ELSE '{}' END AS route
  FROM planned_item a JOIN meeting m ON m.id = a.meeting_id WHERE a.id = $1 AND m.state <> 'undone'`;

/** One item as it was put on an agenda by hand. */
@Injectable()
export class PlannedItemReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(AgendaReadModel) private readonly agenda: AgendaReadModel,
  ) {}

  async get(viewer: Viewer, id: string): Promise<AgendaItemReply> {
    const access = [forumsOf(viewer), seesAllClosed(viewer)];
    const [row] = await this.pool.rows<Row>('planned-item', ITEM, [id, ...access]);
    if (row === undefined) throw new DomainError('not-found', {});
    const files = await this.agenda.filesOf(viewer, [id]);
    const { meeting_id: meeting, case_raw: caseNumber, ...item } = row;
    return { ...item, meeting, caseNumber, files: files.get(id) ?? [] };
  }

  /** $1 attachment: as it stands beside its item. */
  async attachment(viewer: Viewer, id: string): Promise<AttachmentReply> {
    const rows = await this.pool.rows<{ planned_item_id: string }>(
      'attachment-item',
      `SELECT planned_item_id FROM attachment WHERE id = $1`,
      [id],
    );
    const item = rows[0]?.planned_item_id ?? '';
    const files = item === '' ? new Map<string, AttachmentReply[]>() : await this.agenda.filesOf(viewer, [item]);
    const found = files.get(item)?.find((file) => file.id === id);
    if (found === undefined) throw new DomainError('not-found', {});
    return found;
  }
}
