import { readMinutes } from './read-minutes.js';
import type { AgendaItemReading } from './reading.js';

/** Reads one agenda item with these recommendations and this decision, as it would stand in minutes of form 1. */
export function readDecision(
  decision: string,
  recommendations: readonly string[] = ['at sagen godkendes'],
  title = 'Sagen',
  forum = 'Ledelsesforum',
): AgendaItemReading {
  const points = recommendations.map((words, index) => `${index + 1}. ${words}`).join('\n');
  const text = [
    `REFERAT ${forum} d. 12-03-2015`,
    `Punkt 1: LF - ${title}`,
    '15/1',
    'INDSTILLING',
    'Kommunaldirektøren indstiller:',
    points,
    `BESLUTNING I ${forum.toUpperCase()} DEN 12-03-2015`,
    decision,
  ].join('\n\n');
  const result = readMinutes(text);
  const item = result.ok ? result.reading.items[0] : undefined;
  if (!item) throw new Error('the document of the test is not minutes');
  return item;
}
