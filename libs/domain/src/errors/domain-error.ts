import type { ErrorCode, ErrorParams } from './error-codes.js';

/**
 * Thrown by whoever does something that the rules refuse; asking returns data instead.
 * Source: house-style.md, "Lifecycles, refusals, errors".
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  /**
   * @param code what was refused
   * @param params what the text in {@link ERROR_TEXTS} needs
   */
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
  ) {
    super(code);
  }
}
