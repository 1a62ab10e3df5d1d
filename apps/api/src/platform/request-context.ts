import { AsyncLocalStorage } from 'node:async_hooks';

export interface RequestContext {
  readonly requestId: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function runInRequest(context: RequestContext, run: () => void): void {
  storage.run(context, run);
}

/** Null outside a request: at start-up and in jobs. */
export function currentRequestId(): string | null {
  return storage.getStore()?.requestId ?? null;
}
