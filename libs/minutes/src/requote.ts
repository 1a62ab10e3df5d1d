import type { Span } from './reading.js';
import type { Rewriting } from './text/rewriting.js';

/**
 * What was read in a rewritten text, with every place and quote as the document itself has them: page heads and broken words included.
 *
 * @param text the document's
 */
export function requote<T>(text: string, rewriting: Rewriting, read: T): T {
  return rewriting.text === text ? read : (requoteValue(text, rewriting, read) as T);
}

function requoteValue(text: string, rewriting: Rewriting, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => requoteValue(text, rewriting, entry));
  const whole: Record<string, unknown> = { ...value };
  for (const key of Object.keys(whole)) {
    const entry = whole[key];
    if (typeof entry === 'object') whole[key] = requoteValue(text, rewriting, entry);
  }
  if (!isSpan(value)) return whole;
  const start = rewriting.startOf(value.start);
  const end = Math.max(start, rewriting.endOf(value.end));
  whole.start = start;
  whole.end = end;
  if ('quote' in value) whole.quote = text.slice(start, end);
  return whole;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
