import { useRef } from 'react';
import { newKey } from './new-key.js';

/** Gives what is sent a key of its own, and the same key where the same is sent again: a lost answer creates nothing twice. */
export function useOnceKey(): (body: unknown) => string {
  const last = useRef<{ text: string; key: string } | null>(null);
  return (body) => {
    const text = JSON.stringify(body);
    if (last.current?.text !== text) last.current = { text, key: newKey() };
    return last.current.key;
  };
}
