export { holderParty, holderPerson, personShown, shownAs } from './identity.sql.js';
export { PeopleModule } from './people.module.js';
export { resolveHolder, type Holder } from './person-lookup.js';
