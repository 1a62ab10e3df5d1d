import type { Span } from './reading.js';
import type { Rewriting } from './text/rewriting.js';

/**
 * What was read in a rewritten text, with every place and quote as the document itself has them: page heads and broken words included.
 *
 * @param text the document's
 */
export function requote<T>(text: string, rewriting: Rewriting, read: T): T {
  return requoteValue(text, rewriting, read) as T;
}

function requoteValue(text: string, rewriting: Rewriting, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => requoteValue(text, rewriting, entry));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, requoteValue(text, rewriting, entry)] as const);
  const whole: Record<string, unknown> = Object.fromEntries(entries);
  if (!isSpan(value)) return whole;
  const start = rewriting.startOf(value.start);
  const end = Math.max(start, rewriting.endOf(value.end));
  return { ...whole, start, end, ...('quote' in value ? { quote: text.slice(start, end) } : {}) };
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
