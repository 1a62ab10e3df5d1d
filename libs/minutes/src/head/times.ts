const CLOCK = /(?:^|[^\d./])(\d{1,2})[:.](\d{2})(?!\d|[./]\d|-\d{2,4}(?![:.\d]))/g;
const BARE_CLOCK = /kl\.? (\d{1,2})(?![\d.:])/i;

/** The first and second clock times of some words, as `HH:MM`. */
export function readTimes(words: string): { start: string | null; end: string | null } {
  const text = words.slice(0, 200);
  const after = text.toLowerCase().indexOf('kl');
  const zone = after < 0 ? text : text.slice(after);
  const times = [...zone.matchAll(CLOCK)]
    .map(([, hour, minute]) => clock(hour, minute))
    .filter((time) => time !== null);
  const bare = times.length === 0 ? BARE_CLOCK.exec(zone) : null;
  return { start: times[0] ?? clock(bare?.[1], '00'), end: times[1] ?? null };
}

function clock(hour: string | undefined, minute: string | undefined): string | null {
  if (hour === undefined || minute === undefined || Number(hour) > 24 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
