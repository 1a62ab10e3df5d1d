import { useEffect, useRef } from 'react';

export interface ReviewKeys {
  accept: () => void;
  acceptRest: () => void;
  change: () => void;
  dismiss: () => void;
  next: () => void;
  previous: () => void;
  undo: () => void;
  help: () => void;
  preview: () => void;
  option: (number: number) => void;
}

const TYPED_IN = new Set(['text', 'search', 'date', 'email', 'password', 'number', '']);
/** Enter on these does what they say. */
const PRESSED = 'button, a, summary, [role="tab"]';

/** Whether the key belongs to a field or a dialog. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"]') !== null || target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return TYPED_IN.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

type Action = Exclude<keyof ReviewKeys, 'option'>;

const ACTIONS: Record<string, Action> = {
  a: 'accept',
  enter: 'accept',
  r: 'change',
  e: 'change',
  x: 'dismiss',
  d: 'dismiss',
  j: 'next',
  k: 'previous',
  z: 'undo',
  '?': 'help',
};

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey;

function actionOf(event: KeyboardEvent): Action | undefined {
  const key = event.key.toLowerCase();
  const isEnter = key === 'enter';
  if (!isPlain(event)) return isEnter && !event.altKey ? 'preview' : undefined;
  if (key === 'a' && event.shiftKey) return 'acceptRest';
  const isPressed = isEnter && event.target instanceof Element && event.target.closest(PRESSED) !== null;
  return isPressed ? undefined : ACTIONS[key];
}

/** One hand on the keyboard through the whole review. */
export function useReviewKeys(keys: ReviewKeys, active: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const action = actionOf(event);
      if (action !== undefined) latest.current[action]();
      else if (isPlain(event) && /^[1-9]$/.test(event.key)) latest.current.option(Number(event.key));
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [active]);
}
