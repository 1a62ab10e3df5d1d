export * from './calendar.js';
export * from './case-number.js';
export * from './fuzzy-date.js';
export { MONTH_NAMES } from './date-words.vocabulary.js';
