import { useEffect, useRef } from 'react';

export interface ReviewKeys {
  accept: () => void;
  change: () => void;
  dismiss: () => void;
  next: () => void;
  previous: () => void;
  undo: () => void;
  help: () => void;
  option: (number: number) => void;
}

const TYPED_IN = new Set(['text', 'search', 'date', 'email', 'password', 'number', '']);

/** Whether the key belongs to a field or a dialog. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"]') !== null || target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return TYPED_IN.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const ACTIONS: Record<string, Exclude<keyof ReviewKeys, 'option'>> = {
  a: 'accept',
  r: 'change',
  x: 'dismiss',
  j: 'next',
  k: 'previous',
  z: 'undo',
  '?': 'help',
};

/** One hand on the keyboard through the whole review. */
export function useReviewKeys(keys: ReviewKeys, active: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      const action = ACTIONS[event.key.toLowerCase()];
      if (action !== undefined) latest.current[action]();
      else if (/^[1-9]$/.test(event.key)) latest.current.option(Number(event.key));
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [active]);
}
