export { AgendaReadModel } from './agenda.read-model.js';
export { plannedIsVisible } from './agenda.sql.js';
export { DocumentPart } from './document-part.entity.js';
export { MeetingsModule } from './meetings.module.js';
export { MinutesDocument } from './minutes-document.entity.js';
export { Outcome } from './outcome.entity.js';
export { closedWhenPlanned, meetAgenda } from './planned-agenda.js';
