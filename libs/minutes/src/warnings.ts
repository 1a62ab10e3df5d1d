import type { Head } from './head/head.stage.js';
import { warnOfForm } from './items/unknown-form.js';
import type { Outline } from './items/outline.stage.js';
import { splitRoute } from './items/item-titles.js';
import { LONGEST_READ } from './outcomes/decision-sentences.js';
import { MOST_OUTCOMES } from './outcomes/outcomes.stage.js';
import type { AgendaItemReading, Span, Warning } from './reading.js';
import { foldText } from './text/characters.js';

/** What a reviewer should know about a reading as a whole. */
export function collectWarnings(head: Head, outline: Outline, items: readonly AgendaItemReading[]): Warning[] {
  return [
    ...warnOfForm(outline, head.kind, items),
    ...warnOfContents(outline, items),
    ...warnOfNumbers(items),
    ...items.flatMap((item) => warnOfItem(head, item)),
  ];
}

function warnOfContents({ contents }: Outline, items: readonly AgendaItemReading[]): Warning[] {
  if (!contents || contents.entries.length === 0) return [];
  const { start, end, entries } = contents;
  if (entries.length !== items.length) {
    const message = `the contents list ${entries.length} items, the document has ${items.length}`;
    return [{ code: 'contents.count', message, start, end }];
  }
  return items.flatMap((item, index) => {
    const listed = splitRoute(entries[index]?.title ?? '', () => true).title;
    if (item.closed || foldText(listed) === foldText(item.title)) return [];
    return [
      {
        code: 'contents.title',
        message: `item ${item.number} has another title in the contents: ${listed}`,
        ...placeOf(item),
      },
    ];
  });
}

function warnOfNumbers(items: readonly AgendaItemReading[]): Warning[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    if (!before || item.number === before.number + 1) return [];
    return [
      { code: 'item.number-gap', message: `item ${item.number} follows item ${before.number}`, ...placeOf(item) },
    ];
  });
}

function warnOfItem(head: Head, item: AgendaItemReading): Warning[] {
  const place = placeOf(item);
  const warnings: Warning[] = [];
  const decided = item.sections.some(({ kind }) => kind === 'decision');
  if (head.kind === 'minutes' && item.recommendations.length > 0 && !decided) {
    warnings.push({
      code: 'item.no-decision',
      message: `item ${item.number} has recommendations and no decision`,
      ...place,
    });
  }
  warnings.push(...warnOfLength(item));
  for (const { number, start, end } of decided ? item.recommendations : []) {
    const answered = item.outcomes.some(({ recommendation }) => recommendation === number);
    const message = `nothing answers recommendation ${number} of item ${item.number}`;
    if (!answered) warnings.push({ code: 'recommendation.unanswered', message, start, end });
  }
  return warnings;
}

/** Decisions of which only a part was read. */
function warnOfLength({ number, sections, outcomes }: AgendaItemReading): Warning[] {
  const message = `the decision of item ${number} is longer than is read`;
  const decisions = sections.filter(({ kind }) => kind === 'decision');
  const cut = decisions.filter(({ start, end }) => end - start > LONGEST_READ || outcomes.length > MOST_OUTCOMES);
  return cut.map(({ start, end }) => ({ code: 'decision.too-long', message, start, end }));
}

function placeOf(item: Span): { start: number; end: number } {
  return { start: item.start, end: Math.min(item.end, item.start + 200) };
}
