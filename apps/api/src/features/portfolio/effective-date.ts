import { addMonths, DomainError, findDateMentions, type DateMention } from '@netvaerksoverblik/domain';
import { fieldFault } from '../../platform/problem/fault.js';

/** When an event counts from, with the words of a date that was said fuzzily. */
export interface EffectiveDate {
  effectiveOn: string;
  windowFrom: string | null;
  effectiveWords: string | null;
}

/** What is entered has happened: months without a year are looked for backwards. */
function mentionIn(words: string, today: string): DateMention | undefined {
  const references = [today, addMonths(today, -9), addMonths(today, -12)];
  const readings = references.flatMap((reference) => findDateMentions(words, reference, 'past').slice(0, 1));
  return readings.find(({ from }) => from <= today) ?? readings[0];
}

function saidDate(words: string, today: string): EffectiveDate {
  const mention = mentionIn(words, today);
  if (mention === undefined) throw fieldFault('onWords', 'not-understood');
  if (mention.from > today) throw new DomainError('step.in-future', { path: 'onWords' });
  const effectiveOn = mention.to < today ? mention.to : today;
  return { effectiveOn, windowFrom: mention.from < effectiveOn ? mention.from : null, effectiveWords: words.trim() };
}

/** The date that a person gives, as a day or in words; today where none is given. */
export function effectiveDate({ on, onWords }: { on?: string; onWords?: string }, today: string): EffectiveDate {
  if (on !== undefined && onWords !== undefined) throw fieldFault('onWords', 'exclusive');
  if (onWords !== undefined) return saidDate(onWords, today);
  if (on !== undefined && on > today) throw new DomainError('step.in-future', { path: 'on' });
  return { effectiveOn: on ?? today, windowFrom: null, effectiveWords: null };
}
