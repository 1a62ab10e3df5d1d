import type { AgendaItemReading, Passage } from './reading.js';

/** The item with every quote as the document has it, page heads and broken words included. */
export function requoteItem(text: string, item: AgendaItemReading): AgendaItemReading {
  return {
    ...item,
    recommendations: requote(text, item.recommendations),
    outcomes: requote(text, item.outcomes),
    actions: requote(text, item.actions),
    conditions: requote(text, item.conditions),
    counts: requote(text, item.counts),
  };
}

function requote<T extends Passage>(text: string, passages: readonly T[]): T[] {
  return passages.map((passage) => ({ ...passage, quote: text.slice(passage.start, passage.end) }));
}
