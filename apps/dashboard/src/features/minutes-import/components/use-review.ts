import type { FindingReply } from '@netvaerksoverblik/contracts';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Choice, Choices } from './review-answers.js';

interface Step {
  finding: string;
  before: Choice | undefined;
}

export interface Review {
  choices: Choices;
  current: string | null;
  seen: ReadonlySet<string>;
  choose: (finding: string, choice: Choice) => void;
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

function without(choices: Choices, finding: string): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([id]) => id !== finding));
}

/** The reviewer's answers, kept in this browser until they are confirmed. */
export function useReview(importId: string, findings: readonly FindingReply[]): Review {
  const [choices, setChoices] = useState<Choices>(() => storedChoices(importId));
  const [steps, setSteps] = useState<Step[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(Object.keys(storedChoices(importId))));
  const order = useMemo(() => findings.map((finding) => finding.id), [findings]);
  const current = chosen ?? order[0] ?? null;

  useEffect(() => store(importId, choices), [importId, choices]);

  const goTo = useCallback((finding: string) => {
    setChosen(finding);
    setSeen((before) => (before.has(finding) ? before : new Set([...before, finding])));
  }, []);
  const move = useCallback(
    (by: 1 | -1) => {
      const next = order[order.indexOf(current ?? '') + by];
      if (current !== null) setSeen((before) => new Set([...before, current]));
      if (next !== undefined) goTo(next);
    },
    [order, current, goTo],
  );
  const choose = useCallback(
    (finding: string, choice: Choice) => {
      setSteps((before) => [...before, { finding, before: choices[finding] }]);
      setChoices((before) => ({ ...before, [finding]: choice }));
      setSeen((before) => new Set([...before, finding]));
    },
    [choices],
  );
  const undo = useCallback(() => {
    const last = steps.at(-1);
    if (last === undefined) return null;
    setSteps(steps.slice(0, -1));
    setChoices((before) =>
      last.before === undefined ? without(before, last.finding) : { ...before, [last.finding]: last.before },
    );
    goTo(last.finding);
    return last.finding;
  }, [steps, goTo]);
  const forget = useCallback(() => {
    try {
      localStorage.removeItem(keyOf(importId));
    } catch {
      // Nothing was stored.
    }
  }, [importId]);
  return { choices, current, seen, choose, undo, goTo, move, forget };
}
