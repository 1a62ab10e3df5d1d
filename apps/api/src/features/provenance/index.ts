export { ALL_SCOPE, bestScope, forumsOf, OPEN_SCOPE, scopesOf } from './scopes.js';
export {
  allSources,
  firstSource,
  itemIsVisible,
  livePassageIsVisible,
  livePassageSource,
  passageSource,
} from './source.sql.js';
