import type { FindingChange, FindingReply, RememberedAnswer } from '@netvaerksoverblik/contracts';
import { foldTitle } from '@netvaerksoverblik/domain';
import { bestScope } from '../provenance/index.js';

export interface RememberedRow {
  kind: FindingReply['kind'];
  proposal: FindingReply['proposal'];
  change: FindingChange;
  quote: string;
  item: number;
  same_meeting: boolean;
  import_id: string;
  file_name: string;
  title: string | null;
}

const SOURCE = (part: string): string =>
  `k.reading -> 'items' -> (g.origin ->> 'item')::integer -> (g.origin ->> 'list') -> (g.origin ->> 'place')::integer ->> '${part}'`;

/**
 * What persons said of findings in other imports ($3 this one) of the same meeting, or of the same words ($5), as far as those imports
 * are the viewer's ($1 all, $2 forums; $4 scopes). Newest first.
 */
export const REMEMBERED = `SELECT g.kind, g.proposal, g.change, ${SOURCE('quote')} AS quote,
    (k.reading -> 'items' -> (g.origin ->> 'item')::integer ->> 'number')::integer AS item,
    (k.forum_name = i.forum_name AND k.held_on = i.held_on) AS same_meeting, k.id AS import_id, d.file_name, v.title
  FROM import i JOIN import k ON k.id <> i.id AND k.state <> 'review' AND ($1::boolean OR k.forum_id = ANY($2::uuid[]))
    JOIN document d ON d.id = k.document_id JOIN import_finding g ON g.import_id = k.id AND g.change IS NOT NULL
    LEFT JOIN item_now v ON v.item_id = (g.change -> 'value' ->> 'item')::uuid AND ${bestScope('v', '$4')}
  WHERE i.id = $3 AND i.state = 'review'
    AND ((k.forum_name = i.forum_name AND k.held_on = i.held_on) OR ${SOURCE('quote')} = ANY($5::text[]))
  ORDER BY k.confirmed_at DESC NULLS LAST, k.id, g.position LIMIT 5000`;

/** $1 all, $2 forums, $3 import: what was said of spellings, here and before. */
export const REMEMBERED_ALIASES = `SELECT a.alias, a.same, a.import_id = $3 AS own
  FROM alias_answer a JOIN import k ON k.id = a.import_id AND ($1::boolean OR k.forum_id = ANY($2::uuid[]))
  ORDER BY own DESC, a.answered_at DESC, a.id LIMIT 5000`;

type Asked = Pick<FindingReply, 'kind' | 'proposal' | 'item'> & { quote: string };

const wordsOf = ({ kind, quote, proposal }: Omit<Asked, 'item'>): string =>
  [kind, proposal.outcome, quote.replace(/\s+/gu, ' ')].join('\n');

const questionOf = ({ kind, item, proposal }: Omit<Asked, 'quote'>): string =>
  [kind, item, proposal.outcome, foldTitle(proposal.subject), proposal.role?.holder, proposal.followUp?.text].join(
    '\n',
  );

/** An answer that ties to an item which the viewer no longer sees is no answer to them. */
function isOfUse({ change, title }: RememberedRow): boolean {
  return change.value?.item === undefined || title !== null;
}

/** What was answered to the same question, in the same meeting or about the same words. */
export function rememberedFor(rows: readonly RememberedRow[]): (asked: Asked) => RememberedAnswer | null {
  const useful = rows.filter(isOfUse);
  const byQuestion = new Map<string, RememberedRow>();
  const byWords = new Map<string, RememberedRow>();
  for (const row of useful.toReversed()) {
    if (row.same_meeting) byQuestion.set(questionOf(row), row);
    byWords.set(wordsOf(row), row);
  }
  return (asked) => {
    const row = byQuestion.get(questionOf(asked)) ?? byWords.get(wordsOf(asked));
    if (row === undefined) return null;
    const { action, value } = row.change;
    return {
      ...{ action, value: value ?? null, title: row.title ?? value?.title ?? null },
      import: { id: row.import_id, fileName: row.file_name },
    };
  };
}
