/** An empty cell: a dash in a wide table, nothing where rows are stacked lines. */
export function Nothing() {
  return <span className="muted nothing">–</span>;
}
