/** A list whose quotes or cells do not add up. */
export class MalformedList extends Error {
  override readonly name = 'MalformedList';

  constructor(readonly line: number) {
    super(`line ${line}`);
  }
}
