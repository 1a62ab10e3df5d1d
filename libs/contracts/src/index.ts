export type * from './mails.js';
export type * from './meetings.js';
export type * from './minutes-import.js';
export type * from './overview.js';
export type * from './passage.js';
export type * from './portfolio.js';
export type * from './problem.js';
export type * from './session.js';
