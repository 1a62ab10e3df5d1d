import { Inject, Injectable } from '@nestjs/common';
import type {
  ConfirmResult,
  DocumentReply,
  FindingReply,
  ImportListReply,
  ImportReply,
} from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import type { Reading } from '@netvaerksoverblik/minutes';
import { ReadPool } from '../../platform/read-pool.js';
import { bestScope, scopesOf } from '../provenance/index.js';
import { accessOf, seesClosedOf } from './import-access.js';
import { contentsOf } from './item-contents.js';
import { EMPTY } from './outcome-drafts.js';
import { ReviewReadModel } from './review.read-model.js';

interface ImportRow {
  id: string;
  state: ImportReply['state'];
  file_name: string;
  created_at: Date;
  creator: string;
  reading: Reading;
  forum_id: string | null;
  forum_name: string;
  meeting_id: string | null;
  document_id: string;
  result: ConfirmResult | null;
}

interface FindingRow {
  id: string;
  position: number;
  kind: FindingReply['kind'];
  item: number;
  proposal: FindingReply['proposal'];
  passage: FindingReply['passage'];
  match_id: string | null;
  match_title: string | null;
  likeness: number | null;
  default_answer: FindingReply['default'];
  answer: FindingReply['answer'];
}

type ListRow = Omit<ImportListReply['items'][number], 'receivedAt'> & { received_at: Date };

/** Imports belong to the secretariat and to that forum's secretary: $1 all, $2 forums. */
const MINE = `($1::boolean OR i.forum_id = ANY($2::uuid[]))`;

const IMPORT = `SELECT i.id, i.state, d.file_name, i.created_at, u.display_name AS creator, i.reading, i.forum_id, i.forum_name,
    i.meeting_id, i.document_id, i.result
  FROM import i JOIN document d ON d.id = i.document_id JOIN app_user u ON u.id = i.created_by WHERE i.id = $3 AND ${MINE}`;

/** A match goes by the title that the reader ($4 scopes) knows it by; what is closed to them is no match. */
const FINDINGS = `SELECT f.id, f.position, f.kind, f.proposal, f.match_id, v.title AS match_title, f.likeness, f.default_answer, f.answer,
    (i.reading -> 'items' -> (f.origin ->> 'item')::integer ->> 'number')::integer AS item,
    (SELECT json_build_object('start', x -> 'start', 'end', x -> 'end', 'quote', x -> 'quote') FROM (SELECT
      i.reading -> 'items' -> (f.origin ->> 'item')::integer -> (f.origin ->> 'list') -> (f.origin ->> 'place')::integer AS x) y) AS passage
  FROM import_finding f JOIN import i ON i.id = f.import_id LEFT JOIN item_now v ON v.item_id = f.match_id AND ${bestScope('v', '$4')}
  WHERE f.import_id = $3 AND ${MINE} ORDER BY f.position`;

const LIST = `SELECT i.id, i.state, d.file_name AS "fileName", i.created_at AS received_at, u.display_name AS "receivedBy",
    i.forum_name AS forum, i.held_on::text AS date, i.meeting_id AS "meetingId",
    (SELECT count(*)::integer FROM import_finding f WHERE f.import_id = i.id) AS findings,
    (SELECT count(*)::integer FROM import_finding f WHERE f.import_id = i.id
       AND (f.answer = 'unsettled' OR (f.answer IS NULL AND f.default_answer = 'ask'))) AS questions
  FROM import i JOIN document d ON d.id = i.document_id JOIN app_user u ON u.id = i.created_by
  WHERE ${MINE} ORDER BY i.created_at DESC, i.id LIMIT $3`;

const DOCUMENT = `SELECT d.text FROM import i JOIN document d ON d.id = i.document_id WHERE i.id = $3 AND ${MINE}`;

const NEWEST = 200;

/** Imports and what was found in them, for those they belong to; to others there are none. */
@Injectable()
export class ImportReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(ReviewReadModel) private readonly reviews: ReviewReadModel,
  ) {}

  async list(viewer: Viewer): Promise<ImportListReply> {
    const rows = await this.pool.rows<ListRow>('imports', LIST, [...accessOf(viewer), NEWEST]);
    return { items: rows.map(({ received_at, ...row }) => ({ ...row, receivedAt: received_at.toISOString() })) };
  }

  async get(viewer: Viewer, id: string): Promise<ImportReply> {
    const params = [...accessOf(viewer), id, scopesOf(viewer)];
    const [row, findings] = await Promise.all([
      this.row(viewer, id),
      this.pool.rows<FindingRow>('import-findings', FINDINGS, params),
    ]);
    const { reading } = row;
    const [answered, aliases] = await Promise.all([
      this.reviews.remembered(viewer, id, findings.map(findingReply)),
      this.reviews.aliases(viewer, id, reading),
    ]);
    return {
      id: row.id,
      state: row.state,
      fileName: row.file_name,
      receivedAt: row.created_at.toISOString(),
      receivedBy: row.creator,
      meeting: {
        ...{ id: row.meeting_id, forum: reading.forum, date: reading.date, startTime: reading.startTime },
        ...{ location: reading.location, items: reading.items.length },
        closedItems: reading.items.filter(({ closed }) => closed).length,
      },
      findings: answered,
      contents: contentsOf(reading, seesClosedOf(viewer, row.forum_id)),
      aliases,
      warnings: reading.warnings.map(({ code, message, start, end }) => ({ code, message, start, end })),
      result: row.result,
    };
  }

  /** The text under review, item by item. */
  async document(viewer: Viewer, id: string): Promise<DocumentReply> {
    const [row, texts] = await Promise.all([
      this.row(viewer, id),
      this.pool.rows<{ text: string }>('import-document', DOCUMENT, [...accessOf(viewer), id]),
    ]);
    return { id: row.document_id, fileName: row.file_name, text: texts[0]?.text ?? '', parts: partsOf(row.reading) };
  }

  private async row(viewer: Viewer, id: string): Promise<ImportRow> {
    const rows = await this.pool.rows<ImportRow>('import', IMPORT, [...accessOf(viewer), id]);
    const [row] = rows;
    if (row === undefined) throw new DomainError('not-found', {});
    return row;
  }
}

function findingReply(row: FindingRow): Omit<FindingReply, 'remembered'> {
  const { match_id: id, match_title: title, likeness } = row;
  return {
    ...{ id: row.id, item: row.item, kind: row.kind, proposal: { ...EMPTY, ...row.proposal }, passage: row.passage },
    match: id === null || title === null || likeness === null ? null : { id, title, likeness },
    default: row.default_answer,
    answer: row.answer,
  };
}

function partsOf(reading: Reading): DocumentReply['parts'] {
  return reading.parts.map((part) => {
    const item = part.item === null ? undefined : reading.items[part.item];
    return {
      ...{ kind: part.kind, start: part.start, end: part.end },
      item:
        item === undefined
          ? null
          : {
              ...{ number: item.number, title: item.title, route: [...item.route], closed: item.closed },
              caseNumber: item.caseNumber?.raw ?? null,
              sections: item.sections.map(({ kind, heading, start, end }) => ({ kind, heading, start, end })),
            },
    };
  });
}
