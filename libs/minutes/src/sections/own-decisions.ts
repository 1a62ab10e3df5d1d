import { findDateMentions } from '@netvaerksoverblik/domain';
import type { Forums } from '../forums/forums.js';
import { tokenize } from '../text/tokens.js';
import type { SectionBlock } from './sections.stage.js';

/**
 * The sections without the decisions of other bodies and of other meetings, which minutes repeat where a matter passes through
 * several: `Beslutning fra Økonomiudvalget, 12. maj 2016`. A lone decision is the meeting's own unless body and date both say otherwise.
 *
 * @param date the meeting's
 */
export function ownDecisions(sections: readonly SectionBlock[], date: string, forums: Forums): SectionBlock[] {
  const decisions = sections.filter(({ kind }) => kind === 'decision');
  const strangeness = new Map(decisions.map((section) => [section, strangenessOf(section.heading, date, forums)]));
  const allowed = decisions.length > 1 ? Math.min(...strangeness.values(), 1) : 1;
  return sections.filter((section) => (strangeness.get(section) ?? 0) <= allowed);
}

/** 0 where the heading names this meeting or none, 1 where its body or its date is another, 2 where both are. */
function strangenessOf(heading: string, date: string, forums: Forums): number {
  const dated = findDateMentions(heading, date).find(({ precision }) => precision === 'day');
  const words = tokenize(heading, 0, dated?.start ?? heading.length).map(({ lower }) => lower);
  const isElsewhere = words.some((word) => forums.isOther(word)) && !words.some((word) => forums.isOwn(word));
  return (isElsewhere ? 1 : 0) + (dated !== undefined && dated.from !== date ? 1 : 0);
}
