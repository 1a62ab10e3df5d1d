import { useCallback, useEffect, useState } from 'react';
import type { Choice, Choices } from './review-answers.js';

interface Step {
  finding: string;
  before: Choice | undefined;
}

export interface Review {
  /** What the reviewer said in this review. */
  said: Choices;
  /** What stands: what was said, or else what was said before. */
  choices: Choices;
  current: string | null;
  /** Answers one or several; together they are one step. */
  choose: (changes: Choices) => void;
  /** Takes back the last answer; its finding, or null where there is none. */
  undo: () => string | null;
  goTo: (finding: string) => void;
  move: (by: 1 | -1) => void;
  forget: () => void;
}

const keyOf = (id: string) => `netvaerksoverblik.review.${id}`;

function storedChoices(id: string): Choices {
  try {
    return JSON.parse(localStorage.getItem(keyOf(id)) ?? '{}') as Choices;
  } catch {
    return {};
  }
}

function store(id: string, choices: Choices): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(choices));
  } catch {
    // The answers then last as long as the page.
  }
}

/** The choices as they were before a step. */
function takenBack(choices: Choices, step: Step): Choices {
  if (step.before !== undefined) return { ...choices, [step.finding]: step.before };
  return Object.fromEntries(Object.entries(choices).filter(([id]) => id !== step.finding));
}

/** The reviewer's answers, kept in this browser until they are confirmed. */
export function useReview(
  importId: string,
  order: readonly string[],
  standing: (said: Choices) => Choices,
  first: (said: Choices) => string | null,
): Review {
  const [said, setSaid] = useState<Choices>(() => storedChoices(importId));
  const [steps, setSteps] = useState<Step[][]>([]);
  const [chosen, setChosen] = useState<string | null>(() => first(storedChoices(importId)));
  const current = chosen ?? order[0] ?? null;

  useEffect(() => store(importId, said), [importId, said]);

  const move = useCallback(
    (by: 1 | -1) => {
      const next = order[order.indexOf(current ?? '') + by];
      if (next !== undefined) setChosen(next);
    },
    [order, current],
  );
  const choose = useCallback(
    (changes: Choices) => {
      setSteps((before) => [...before, Object.keys(changes).map((finding) => ({ finding, before: said[finding] }))]);
      setSaid((before) => ({ ...before, ...changes }));
    },
    [said],
  );
  const undo = useCallback(() => {
    const last = steps.at(-1);
    const begin = last?.[0];
    if (last === undefined || begin === undefined) return null;
    setSteps(steps.slice(0, -1));
    setSaid((before) => last.reduce(takenBack, before));
    setChosen(begin.finding);
    return begin.finding;
  }, [steps]);
  const forget = useCallback(() => {
    try {
      localStorage.removeItem(keyOf(importId));
    } catch {
      // Nothing was stored.
    }
  }, [importId]);
  return { said, choices: standing(said), current, choose, undo, goTo: setChosen, move, forget };
}
