/** Something outside the program keeps it from starting: says why, and what the reader can do about it. */
export class StartUpError extends Error {
  override readonly name = 'StartUpError';

  constructor(
    readonly reason: string,
    readonly cure: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}\n${cure}`, options);
  }
}
