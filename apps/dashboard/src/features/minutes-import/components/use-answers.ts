import type { AliasQuestion, FindingReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { alike, aliasOptions, needsChoice, optionsOf } from './finding-options.js';
import { aliasKey, standingOf, type Choice, type Choices } from './review-answers.js';
import { nextUnanswered, stopOf, takenAt, type Stop } from './review-stops.js';
import type { Review } from './use-review.js';

interface Run {
  findings: readonly FindingReply[];
  aliases: readonly AliasQuestion[];
  stops: readonly Stop[];
  onNeedsChoice: () => void;
  /** Everything is answered. */
  onEnd: () => void;
}

/** What "Tag med" takes: what the reviewer, now or before, chose or changed; else what is proposed. */
function taken(id: string, { choices }: Review): Choice {
  const before = choices[id];
  if (id.startsWith('alias:')) return before ?? { action: 'leave' };
  return before?.action === 'change' || before?.action === 'accept' ? before : { action: 'accept' };
}

/** How answers fall: one answer settles the questions about one thing, and nothing unsaid is taken along. */
export function useAnswers(run: Run, review: Review) {
  const { t } = useTranslation();
  const { findings, aliases, stops } = run;
  const current = findings.find((finding) => finding.id === review.current);
  const alias = aliases.find((one) => aliasKey(one) === review.current);

  const goOn = (answered: Choices, from: string | null) => {
    const next = nextUnanswered(stops, from, (id) => answered[id] !== undefined || review.said[id] !== undefined);
    if (next === null) run.onEnd();
    else review.goTo(next);
  };
  const say = (changes: Choices) => {
    review.choose(changes);
    goOn(changes, review.current);
  };
  const wholeChoice = (finding: FindingReply, choice: Choice): Choices => {
    const same = alike(findings, finding, (other) => standingOf(other, review.choices[other.id]) === 'asks');
    return Object.fromEntries(same.map(({ id }) => [id, choice]));
  };

  const accept = () => {
    const stop = review.current === null ? undefined : stopOf(stops, review.current);
    if (review.current === null || stop === undefined) return;
    if (current !== undefined && needsChoice(current, review.choices[current.id])) {
      run.onNeedsChoice();
      return;
    }
    const ids = takenAt(stop, review.current, (id) => review.said[id] !== undefined);
    say(Object.fromEntries(ids.map((id) => [id, taken(id, review)])));
  };
  const acceptRest = () => {
    const rest = findings.filter(
      (finding) => review.said[finding.id] === undefined && standingOf(finding, review.choices[finding.id]) !== 'asks',
    );
    const changes = Object.fromEntries(rest.map(({ id }) => [id, review.choices[id] ?? taken(id, review)]));
    if (rest.length > 0) review.choose(changes);
    goOn(changes, review.current);
  };
  const option = (number: number) => {
    const choice = alias === undefined ? undefined : aliasOptions(alias, t)[number - 1]?.choice;
    if (alias !== undefined && choice !== undefined) say({ [aliasKey(alias)]: choice });
    const chosen = current === undefined ? undefined : optionsOf(current, t)[number - 1]?.choice;
    if (current !== undefined && chosen !== undefined) say(wholeChoice(current, chosen));
  };
  return {
    accept,
    acceptRest,
    option,
    dismiss: () => current !== undefined && say({ [current.id]: { action: 'dismiss' } }),
    /** What was set in the dialog. */
    change: (choice: Choice) => current !== undefined && say({ [current.id]: choice }),
    /** By the mouse: what was chosen can be looked at. */
    choose: (finding: FindingReply, choice: Choice) => review.choose(wholeChoice(finding, choice)),
    chooseAlias: (asked: AliasQuestion, choice: Choice) => review.choose({ [aliasKey(asked)]: choice }),
  };
}
