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
  /** Answers one finding, or several that are one question. */
  choose: (findings: string | readonly string[], choice: Choice) => void;
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
export function useReview(importId: string, findings: readonly FindingReply[]): Review {
  const [choices, setChoices] = useState<Choices>(() => storedChoices(importId));
  const [steps, setSteps] = useState<Step[][]>([]);
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
    (findings: string | readonly string[], choice: Choice) => {
      const ids = typeof findings === 'string' ? [findings] : findings;
      setSteps((before) => [...before, ids.map((finding) => ({ finding, before: choices[finding] }))]);
      setChoices((before) => ({ ...before, ...Object.fromEntries(ids.map((id) => [id, choice])) }));
      setSeen((before) => new Set([...before, ...ids]));
    },
    [choices],
  );
  const undo = useCallback(() => {
    const last = steps.at(-1);
    const first = last?.[0];
    if (last === undefined || first === undefined) return null;
    setSteps(steps.slice(0, -1));
    setChoices((before) => last.reduce(takenBack, before));
    goTo(first.finding);
    return first.finding;
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
