export { AgendaItem } from './agenda-item.entity.js';
export { DocumentPart } from './document-part.entity.js';
export { Meeting } from './meeting.entity.js';
export { MinutesDocument } from './minutes-document.entity.js';
export { Outcome } from './outcome.entity.js';
export { Passage } from './passage.entity.js';
export { Recommendation } from './recommendation.entity.js';
