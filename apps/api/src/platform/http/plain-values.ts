import { fieldFault } from '../problem/fault.js';

const MAX_DEPTH = 32;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const join = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

/** A path that is sent back must be readable, whatever it was made of. */
function shown(path: string): string {
  const printable = path.replaceAll('\0', '\\0');
  return printable.length > 200 ? `${printable.slice(0, 200)}…` : printable;
}

function checkKey(key: string, path: string): void {
  if (FORBIDDEN_KEYS.has(key)) throw fieldFault(shown(path), 'forbidden-key');
  if (key.includes('\0')) throw fieldFault(shown(path), 'nul', 'request.nul-character');
}

/** Half a character is none: neither the database nor an address can hold it. */
const HALF_A_CHARACTER = /\p{Surrogate}/u;

function checkText(text: string, path: string): void {
  if (text.includes('\0')) throw fieldFault(shown(path), 'nul', 'request.nul-character');
  if (HALF_A_CHARACTER.test(text)) throw fieldFault(shown(path), 'character');
}

function check(value: unknown, path: string, depth: number): void {
  if (typeof value === 'string') checkText(value, path);
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH) throw fieldFault(shown(path), 'too-deep', 'request.too-deep');
  if (Array.isArray(value)) {
    value.forEach((element, index) => check(element, join(path, index), depth + 1));
    return;
  }
  for (const [key, element] of Object.entries(value)) {
    checkKey(key, join(path, key));
    check(element, join(path, key), depth + 1);
  }
}

/** Refuses what no route can mean: NUL characters, keys that reach for prototypes, nesting without end. */
export function checkPlainValue(value: unknown, path = ''): void {
  check(value, path, 1);
}
