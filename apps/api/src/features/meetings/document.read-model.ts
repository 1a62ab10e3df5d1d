import { extname } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { DocumentPart, DocumentReply } from '@netvaerksoverblik/contracts';
import { seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf, itemIsVisible } from '../provenance/index.js';

interface DocumentRow {
  id: string;
  file_name: string;
  text: string;
  parts: (DocumentPart & { hidden: boolean })[];
}

/** $1 meeting, $2 forums and $3 all of the viewer. */
const DOCUMENTS = `
  SELECT d.id, d.file_name, d.text,
    (SELECT coalesce(json_agg(json_build_object('kind', t.kind, 'start', t.start_at, 'end', t.end_at,
        'hidden', a.id IS NOT NULL AND NOT ${itemIsVisible('$2', '$3')},
        'item', CASE WHEN a.id IS NULL THEN NULL ELSE json_build_object('number', a.number,
            'title', CASE WHEN ${itemIsVisible('$2', '$3')} THEN a.title ELSE '' END, 'route', a.route, 'caseNumber', a.case_raw,
            'closed', a.closed, 'sections', t.sections) END) ORDER BY t.start_at), '[]'::json)
      FROM document_part t LEFT JOIN agenda_item a ON a.id = t.agenda_item_id LEFT JOIN meeting m ON m.id = a.meeting_id
      WHERE t.document_id = d.id) AS parts
  FROM document d WHERE d.meeting_id = $1 ORDER BY d.created_at, d.id`;

/** What the viewer may not read becomes spaces: offsets of everything else stay. */
export function blankOut(text: string, spans: readonly { start: number; end: number }[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of spans) {
    shown += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return shown + text.slice(at);
}

function documentReply({ id, file_name: fileName, text, parts }: DocumentRow): DocumentReply {
  const hidden = parts.filter((part) => part.hidden);
  // Contents, heads and tails may name what is closed, and so may the name of the file: they go with it.
  const beside = hidden.length === 0 ? [] : parts.filter(({ kind }) => kind !== 'item');
  const blanked = parts.filter((part) => hidden.includes(part) || beside.includes(part));
  return {
    id,
    fileName: hidden.length === 0 ? fileName : `referat${extname(fileName)}`,
    text: blankOut(text, blanked),
    parts: parts.map(({ hidden: isHidden, ...part }) =>
      isHidden && part.item !== null ? { ...part, item: { ...part.item, route: [], sections: [] } } : part,
    ),
  };
}

/** Documents as a viewer may read them, item by item. */
@Injectable()
export class DocumentReadModel {
  constructor(@Inject(ReadPool) private readonly pool: ReadPool) {}

  async ofMeeting(viewer: Viewer, meetingId: string): Promise<DocumentReply[]> {
    const rows = await this.pool.rows<DocumentRow>('meeting-documents', DOCUMENTS, [
      meetingId,
      forumsOf(viewer),
      seesAllClosed(viewer),
    ]);
    return rows.map(documentReply);
  }
}
