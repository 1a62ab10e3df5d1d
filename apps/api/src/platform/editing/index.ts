export { createOnce, CreatesOnce, IdempotencyKey, type Creation } from './create-once.js';
export { guardedUpdate } from './guarded-update.js';
export { IfMatch, MayBeStale } from './if-match.js';
export { answerEdit, answerStanding, standingOf, withVersions, type Standing } from './standing-version.js';
