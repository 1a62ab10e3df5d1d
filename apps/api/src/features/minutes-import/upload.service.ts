import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, may, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import type { UploadedFile } from '../../platform/http/uploaded-file.js';
import { findForum } from '../forums/index.js';
import { MinutesDocument } from '../meetings/index.js';
import type { ReadDocument } from './document-reading.js';
import { findingRows } from './finding-rows.js';
import { ImportFinding } from './import-finding.entity.js';
import { KnownItems } from './item-matching.js';
import { readApart } from './reading-apart.js';

const SUPPORTED = ['.txt', '.md', '.html', '.docx', '.pdf'];

async function read({ fileName, bytes }: UploadedFile): Promise<ReadDocument> {
  const result = await readApart(bytes);
  if (result.ok) return result;
  const { code, ...params } = result.problem;
  if (code === 'minutes.not-recognised' || code === 'minutes.too-complex') throw new DomainError(code, params);
  throw new DomainError(code, { ...params, fileName, supported: SUPPORTED });
}

/** Takes a document in: reads it and stores what was found, for a person to review. */
@Injectable()
export class UploadService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  /** The import of these bytes, made now or found: the same bytes are one import. */
  async receive(viewer: Viewer, file: UploadedFile): Promise<{ id: string; created: boolean }> {
    const { reading, sha256: hash, ...document } = await read(file);
    const sha256 = Buffer.from(hash);
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [sha256.toString('hex')]);
      const forum = await findForum(manager, reading.forum);
      if (!may(viewer, 'imports.record', { forumId: forum?.id ?? null })) throw new DomainError('not-found', {});
      const known = await manager.query<{ id: string }[]>(
        `SELECT id FROM import WHERE sha256 = $1 AND state <> 'undone'`,
        [sha256],
      );
      if (known[0] !== undefined) return { id: known[0].id, created: false };
      const id = await this.store(manager, viewer, {
        ...file,
        ...document,
        sha256,
        reading,
        forumId: forum?.id ?? null,
      });
      return { id, created: true };
    });
  }

  private async store(
    manager: EntityManager,
    viewer: Viewer,
    given: UploadedFile & Omit<ReadDocument, 'ok' | 'sha256'> & { sha256: Buffer; forumId: string | null },
  ): Promise<string> {
    const documentId = randomUUID();
    const importId = randomUUID();
    const { sha256, fileName, encoding, format, bytes, text, reading } = given;
    await manager.insert(MinutesDocument, {
      id: documentId,
      sha256,
      fileName,
      encoding,
      format,
      byteCount: bytes.length,
      text,
    });
    await manager.query(
      `INSERT INTO import (id, state, sha256, document_id, reading, forum_name, forum_id, held_on, created_by)
       VALUES ($1, 'review', $2, $3, $4, $5, $6, $7, $8)`,
      [importId, sha256, documentId, given.readingJson, reading.forum, given.forumId, reading.date, viewer.userId],
    );
    const known = await KnownItems.load(manager, viewer);
    const rows = findingRows(reading, importId, known);
    if (rows.length > 0) await manager.insert(ImportFinding, rows);
    await this.audit.record(manager, {
      actorId: viewer.userId,
      action: 'import.received',
      entity: 'import',
      entityId: importId,
      after: { fileName, findings: rows.length },
    });
    return importId;
  }
}
