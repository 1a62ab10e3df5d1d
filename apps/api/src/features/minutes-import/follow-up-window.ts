export interface FollowUpWindow {
  windowFrom: string | null;
  dueOn: string | null;
}

/** The days between which something falls due, as far as its precision says; ISO dates. */
export function followUpWindow(
  _words: string,
  due: string | null,
  precision: string | null,
  saidOn: string,
): FollowUpWindow {
  if (due === null) return { windowFrom: null, dueOn: null };
  const first = precision === 'month' ? `${due.slice(0, 7)}-01` : precision === 'year' ? `${due.slice(0, 4)}-01-01` : null;
  const windowFrom = first !== null && first < saidOn && saidOn <= due ? saidOn : first;
  return { windowFrom, dueOn: due };
}
