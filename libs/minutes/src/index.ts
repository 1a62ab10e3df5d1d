export * from './reading.js';
export { readMinutes } from './read-minutes.js';
