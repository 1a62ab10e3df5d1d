export { HouseRulesModule } from './house-rules.module.js';
export { HouseRulesReader } from './house-rules.reader.js';
