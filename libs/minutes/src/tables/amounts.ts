const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const DIGITS = /^\d{1,12}$/;
const LONGEST = 24;

/**
 * A number as Danish writes it, as a decimal: `1.234,5` is `1234.5`, `-0,511` is `-0.511`. Null for anything else, `1.5` and
 * `5 %` among it.
 */
export function readAmount(cell: string): string | null {
  if (cell === '' || cell.length > LONGEST) return null;
  const negative = '-–−'.includes(cell.charAt(0));
  const decimal = readUnsigned(negative || cell.startsWith('+') ? cell.slice(1) : cell);
  return decimal !== null && negative && /[1-9]/.test(decimal) ? `-${decimal}` : decimal;
}

function readUnsigned(written: string): string | null {
  const parts = written
    .replace(/ (?=\d{3}(?:\D|$))/g, '.')
    .trim()
    .split(',');
  const [whole = '', fraction] = parts;
  const isNumber = parts.length < 3 && (DIGITS.test(whole) || GROUPED.test(whole));
  if (!isNumber || (fraction !== undefined && !DIGITS.test(fraction))) return null;
  const digits = whole.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
