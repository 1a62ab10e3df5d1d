import { readActions } from './actions/actions.stage.js';
import { readTableActions } from './actions/table-actions.js';
import { readConditions } from './conditions/conditions.stage.js';
import { readStatedCounts } from './counts/counts.stage.js';
import { warnOfDates } from './dates/date-contradictions.js';
import { readHead, type Head } from './head/head.stage.js';
import { cutItems, type ItemBlock } from './items/item-split.stage.js';
import { outlineDocument } from './items/outline.stage.js';
import { findPageLines } from './items/page-lines.js';
import { coverParts, cutPages } from './items/parts.stage.js';
import { readMentions } from './mentions/mentions.stage.js';
import { type Forums, knowForums } from './forums/forums.js';
import { readOutcomes } from './outcomes/outcomes.stage.js';
import type { AgendaItemReading, NotRecognised, ReadResult } from './reading.js';
import { readProposals } from './proposals/proposals.stage.js';
import { readRecommendations } from './recommendations/recommendations.stage.js';
import { requote } from './requote.js';
import { ownDecisions } from './sections/own-decisions.js';
import { sectionItem } from './sections/sections.stage.js';
import { readSegments } from './segments/segments.stage.js';
import { frameSubjects } from './subjects/subject-frame.js';
import type { PageTest } from './tables/table-runs.js';
import { readTables } from './tables/tables.stage.js';
import { splitLines } from './text/lines.js';
import { makeReadable } from './text/readable.js';
import { collectWarnings } from './warnings.js';

/**
 * Reads Danish municipal minutes.
 *
 * @param text the document's text, line ends normalised to `\n`; offsets in the reading are UTF-16 places in it
 * @returns the reading, or what was missing where the text is not minutes; never throws
 */
export function readMinutes(text: string): ReadResult {
  const pages = findPageLines(text, splitLines(text));
  const readable = makeReadable(text, pages);
  const outline = outlineDocument(readable.text, splitLines(readable.text));
  const head = readHead(outline, pages);
  const missing = missingParts(head, outline.headings.length);
  const { forum, date } = head;
  if (missing.length > 0 || forum === null || date === null) return { ok: false, refusal: { missing } };
  const blocks = cutItems(outline, forum);
  const routes = blocks.flatMap(({ route }) => route);
  const isApart: PageTest = (end, at) => readable.startOf(at) > readable.endOf(end) + 1;
  const meeting = { text: readable.text, date, forums: knowForums(forum, routes), isApart };
  const items = blocks.map((block) => readItem(meeting, block));
  const warnings = [...collectWarnings(head, outline, items), ...warnOfDates(readable.text, date, items)];
  const parts = cutPages(coverParts(outline, blocks, readable), pages, text.length);
  const read = requote(text, readable, { items, warnings });
  return { ok: true, reading: { ...head, forum, date, parts, ...read } };
}

function missingParts(head: Head, items: number): NotRecognised['missing'] {
  const missing: NotRecognised['missing'][number][] = [];
  if (head.forum === null) missing.push('forum');
  if (head.date === null) missing.push('date');
  if (items === 0) missing.push('items');
  return missing;
}

interface Meeting {
  readonly text: string;
  readonly date: string;
  readonly forums: Forums;
  readonly isApart: PageTest;
}

function readItem({ text, date, forums, isApart }: Meeting, block: ItemBlock): AgendaItemReading {
  const { caseNumber, attachments, sections } = sectionItem(text, block);
  const { recommender, recommendations } = readRecommendations(text, sections);
  const { start, end, number, title, route, closed } = block;
  const frame = frameSubjects(text, block, date, recommendations);
  const { outcomes, spoken } = readOutcomes(ownDecisions(sections, date, forums), frame, forums);
  const placed = readTables(text, block, date, isApart);
  const tables = placed.map(({ table }) => table);
  const mentions = readMentions(text, { sections, tables: placed, outcomes, titleKind: frame.titleKind }, forums);
  return {
    ...{ start, end, number, title, route, caseNumber, closed, attachments },
    sections: sections.map(({ kind, heading, start: from, end: to }) => ({ kind, heading, start: from, end: to })),
    recommender,
    recommendations,
    outcomes,
    actions: [...readActions(text, spoken, date, forums), ...readTableActions(tables, sections, date)],
    conditions: readConditions(spoken, frame),
    counts: readStatedCounts(text, sections, frame.titleKind, placed),
    tables,
    mentions,
    proposals: readProposals(tables, { title, kind: frame.titleKind }),
    segments: readSegments(text, { sections, tables, outcomes, mentions }),
  };
}
