export { createOnce, CreatesOnce, IdempotencyKey, type Creation } from './create-once.js';
export { guardedUpdate } from './guarded-update.js';
export { IfMatch, MayBeStale, setEtag } from './if-match.js';
export { withVersions, type Standing } from './standing-version.js';
