export * from './calendar.js';
export * from './case-number.js';
export * from './fuzzy-date.js';
export * from './holidays.js';
export * from './recurring-days.js';
export * from './same-case.js';
export { MONTH_NAMES } from './date-words.vocabulary.js';
