export { resolveHolder, type Holder } from './person-lookup.js';
