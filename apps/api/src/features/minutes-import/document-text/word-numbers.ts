const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];
const HIGHEST_ROMAN = 3999;
const ALPHABET = 26;

/** A number in the way that a list of Word counts. */
export function numberInWords(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

function letters(number: number): string {
  if (number < 1 || number > ALPHABET) return String(number);
  return String.fromCharCode('a'.charCodeAt(0) + number - 1);
}

function roman(number: number): string {
  if (number < 1 || number > HIGHEST_ROMAN) return String(number);
  let [rest, text] = [number, ''];
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
