import type { ErrorCode } from '@netvaerksoverblik/domain';
import type { Problem } from '@netvaerksoverblik/contracts';

/** Why a request fails, before it is put into words. */
export interface Fault {
  readonly code: ErrorCode;
  readonly params?: Problem['params'];
  readonly errors?: Problem['errors'];
  /** Of an edit that came too late. */
  readonly versions?: NonNullable<Problem['versions']>;
  readonly headers?: Readonly<Record<string, string>>;
}

export const RETRY_SOON = { 'retry-after': '2' } as const;

/** A fault that a part of the platform has already put its finger on. */
export class FaultError extends Error {
  override readonly name = 'FaultError';

  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

/** One field is wrong. */
export function fieldFault(path: string, code: string, as: ErrorCode = 'request.invalid'): FaultError {
  return new FaultError({ code: as, errors: [{ path, code }] });
}
