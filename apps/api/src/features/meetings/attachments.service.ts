import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AddLinkRequest } from '@netvaerksoverblik/contracts';
import { DomainError, seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { requireMay } from '../../platform/access/access.js';
import { DataSource } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { createOnce } from '../../platform/editing/index.js';
import type { UploadedFile } from '../../platform/http/uploaded-file.js';
import { ReadPool } from '../../platform/read-pool.js';
import { RECORDING_LOCK } from '../portfolio/index.js';
import { forumsOf } from '../provenance/index.js';
import { itemToAttachTo } from './agenda-item-writes.js';
import { plannedIsVisible } from './agenda.sql.js';
import { keepByHand } from './meeting-writes.js';

/** $1 attachment, $2 forums and $3 all of the viewer. */
const CONTENT = `SELECT f.name, f.content FROM attachment f JOIN planned_item a ON a.id = f.planned_item_id
  JOIN meeting m ON m.id = a.meeting_id
  WHERE f.id = $1 AND f.content IS NOT NULL AND m.state <> 'undone' AND ${plannedIsVisible('$2', '$3')}`;

const STANDING = `SELECT f.name, a.id AS item, m.forum_id, ${plannedIsVisible('$2', '$3')} AS visible
  FROM attachment f JOIN planned_item a ON a.id = f.planned_item_id JOIN meeting m ON m.id = a.meeting_id
  WHERE f.id = $1 AND m.state <> 'undone'`;

/** Files and links beside agenda items: kept as they came, given back as a download and never shown as a page. */
@Injectable()
export class AttachmentsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  addFile(viewer: Viewer, itemId: string, { fileName, bytes }: UploadedFile, key: string | null): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest();
    const body = { fileName, sha256: sha256.toString('hex') };
    return this.add(viewer, itemId, { key, body }, [fileName, null, bytes, MEDIA_TYPE, bytes.length, sha256]);
  }

  addLink(viewer: Viewer, itemId: string, { name, link }: AddLinkRequest, key: string | null): Promise<string> {
    return this.add(viewer, itemId, { key, body: { name, link } }, [name.trim(), link, null, null, null, null]);
  }

  async content(viewer: Viewer, id: string): Promise<{ name: string; content: Buffer }> {
    const access = [forumsOf(viewer), seesAllClosed(viewer)];
    const rows = await this.pool.rows<{ name: string; content: Buffer }>('attachment', CONTENT, [id, ...access]);
    const [row] = rows;
    if (row === undefined) throw new DomainError('not-found', {});
    return row;
  }

  remove(viewer: Viewer, id: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const [standing] = await manager.query<{ name: string; item: string; forum_id: string; visible: boolean }[]>(
        STANDING,
        [id, forumsOf(viewer), seesAllClosed(viewer)],
      );
      if (!standing?.visible) throw new DomainError('not-found', {});
      requireMay(viewer, 'meetings.plan', { forumId: standing.forum_id });
      await manager.query(`DELETE FROM attachment WHERE id = $1`, [id]);
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'attachment.removed', entity: 'attachment', entityId: id },
        ...{ before: { item: standing.item, name: standing.name }, after: null },
      });
    });
  }

  private add(
    viewer: Viewer,
    itemId: string,
    given: { key: string | null; body: object },
    columns: readonly unknown[],
  ): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock($1)`, [RECORDING_LOCK]);
      const route = `POST /agenda-items/${itemId}/attachments`;
      return createOnce(manager, { viewer, route, ...given }, async () => {
        const { id: item, meeting_id: meetingId } = await itemToAttachTo(manager, viewer, itemId);
        await keepByHand(manager, meetingId, viewer.userId);
        const id = randomUUID();
        await manager.query(
          `INSERT INTO attachment (id, planned_item_id, added_by, name, link, content, media_type, byte_count, sha256)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [id, item, viewer.userId, ...columns],
        );
        await this.audit.record(manager, {
          ...{ actorId: viewer.userId, action: 'attachment.added', entity: 'attachment', entityId: id },
          after: { item, meetingId, ...given.body },
        });
        return id;
      });
    });
  }
}

/** What a sender calls its file is no reason to let a browser run it. */
const MEDIA_TYPE = 'application/octet-stream';
