import type { Outcome } from '../reading.js';
import { isUpper } from '../text/characters.js';
import { type MentionDraft, named } from './draft.js';

/** The networks, themes and projects that a sentence of the decision names and decides about. */
export function findOutcomeThings(outcomes: readonly Outcome[]): MentionDraft[] {
  return outcomes.flatMap(({ subject, start, quote }): MentionDraft[] => {
    const { kind, title, category } = subject;
    if (!subject.named || (kind !== 'theme' && kind !== 'network' && kind !== 'project')) return [];
    if (title.length < 3 || !isUpper(title.charAt(0))) return [];
    const at = quote.indexOf(title);
    return at < 0 ? [] : [{ ...named(kind, title, { start: start + at, end: start + at + title.length }), category }];
  });
}
