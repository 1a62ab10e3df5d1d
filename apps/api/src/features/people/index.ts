export { DepartmentMembership } from './department-membership.entity.js';
export { Department } from './department.entity.js';
export { PersonAlias } from './person-alias.entity.js';
export { Person } from './person.entity.js';
export { resolveHolder, type Holder } from './person-lookup.js';
