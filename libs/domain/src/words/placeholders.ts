/**
 * Fills the `{param}` places of a text; a list is written with commas.
 * A place without a value keeps its braces, so that the gap is seen.
 */
export function fillPlaceholders(
  text: string,
  params: Readonly<Record<string, string | number | readonly string[]>>,
): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}
