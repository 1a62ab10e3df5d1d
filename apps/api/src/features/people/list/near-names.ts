/** Names that differ in one letter at most, found without comparing each with each. */
export class NearNames {
  private readonly byStump = new Map<string, string>();

  constructor(names: Iterable<readonly [folded: string, id: string]>) {
    for (const [name, id] of names) for (const stump of stumpsOf(name)) this.byStump.set(stump, id);
  }

  find(folded: string): string | null {
    for (const stump of stumpsOf(folded)) {
      const id = this.byStump.get(stump);
      if (id !== undefined) return id;
    }
    return null;
  }
}

/** The name itself, and the name without each of its letters: two that differ in one letter share one of them. */
function stumpsOf(name: string): string[] {
  const letters = [...name];
  return [name, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))];
}
