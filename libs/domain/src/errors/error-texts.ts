import type { RefusalCode } from '../lifecycles/refusal.js';
import { PORTFOLIO_KINDS, type PortfolioKind } from '../portfolio/kinds.js';
import type { Language } from '../words/language.js';
import { fillPlaceholders } from '../words/placeholders.js';
import { refusalWords } from '../words/step-words.js';
import { DANISH_ERRORS } from './danish-errors.js';
import { ENGLISH_ERRORS } from './english-errors.js';
import type { ErrorCode, ErrorParams } from './error-codes.js';

/** The text of every error in both languages: what happened, what was kept, what to do. Source: design.md, "Screens". */
export const ERROR_TEXTS: Readonly<Record<Language, Readonly<Record<ErrorCode, string>>>> = {
  da: DANISH_ERRORS,
  en: ENGLISH_ERRORS,
};

/** Said where a text has a place for which the error brings no value. */
const DEFAULT_PARAMS: Readonly<Record<Language, ErrorParams>> = {
  da: {
    capacity: '',
    fileName: 'du valgte',
    known: 'dem, som siden tilbyder',
    limit: '20 MB',
    line: '?',
    missing: 'forum, mødedato eller punkter',
    name: 'en anden',
    offset: '?',
    reasons: 'Genindlæs siden for at se de mulige skridt.',
    seconds: 60,
    seems: 'af en type',
    supported: '.txt, .md, .html, .docx, .pdf',
  },
  en: {
    capacity: '',
    fileName: 'you chose',
    known: 'those that the page offers',
    limit: '20 MB',
    line: '?',
    missing: 'forum, date of the meeting or agenda items',
    name: 'somebody else',
    offset: '?',
    reasons: 'Reload the page to see the steps there are.',
    seconds: 60,
    seems: 'of a type',
    supported: '.txt, .md, .html, .docx, .pdf',
  },
};

/** Values of `missing` that are codes, in words. */
const MISSING_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: { forum: 'forum', date: 'mødedato', items: 'punkter' },
  en: { forum: 'forum', date: 'date of the meeting', items: 'agenda items' },
};

/** The refusals of a step that `params` carries: their codes, and what their words need. */
function reasonsIn(language: Language, { refusals, kind, ...rest }: ErrorParams): ErrorParams {
  if (!Array.isArray(refusals) || !isKind(kind)) return {};
  const params = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  );
  const codes = refusals as RefusalCode[];
  return { reasons: codes.map((code) => refusalWords(language, kind, { code, params })).join(' ') };
}

function isKind(kind: ErrorParams[string] | undefined): kind is PortfolioKind {
  return PORTFOLIO_KINDS.some((known) => known === kind);
}

function inWords(language: Language, { missing, ...rest }: ErrorParams): ErrorParams {
  const told = { ...rest, ...reasonsIn(language, rest) };
  if (!Array.isArray(missing)) return missing === undefined ? told : { ...told, missing };
  return { ...told, missing: missing.map((code) => MISSING_WORDS[language][code] ?? code) };
}

/** The text of an error with its places filled in. */
export function errorText(language: Language, code: ErrorCode, params: ErrorParams = {}): string {
  const filled = fillPlaceholders(ERROR_TEXTS[language][code], inWords(language, params));
  return fillPlaceholders(filled, DEFAULT_PARAMS[language]).replace(/ {2,}/g, ' ').trim();
}
