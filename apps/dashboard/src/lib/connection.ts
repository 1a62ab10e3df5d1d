import { useSyncExternalStore } from 'react';

type Listener = () => void;

let lostAt: number | null = null;
const listeners = new Set<Listener>();

function set(next: number | null): void {
  if ((next === null) === (lostAt === null)) return;
  lostAt = next;
  for (const listener of listeners) listener();
}

/** Whether the server answers, as the last call found it. */
export const connection = {
  lose: () => set(Date.now()),
  restore: () => set(null),
  subscribe(listener: Listener): Listener {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** Milliseconds since the epoch when the connection was lost; null while it stands. */
export function useLostAt(): number | null {
  return useSyncExternalStore(connection.subscribe, () => lostAt);
}
