import 'reflect-metadata';

export { entities } from './database/entities.js';
export { applicationDataSource, readPool } from './database/data-source.js';
export { databaseFault } from './platform/problem/database-faults.js';
export { RouteTable, type Route } from './platform/http/route-table.js';
export { ACCESS } from './platform/access/access.js';
export { isForeign } from './platform/access/origin.js';
export { AuditService } from './platform/audit.service.js';
export { Clock, SystemClock } from './platform/clock.js';
export { createApp, type CreateAppOptions } from './platform/create-app.js';
export { Env, readEnv } from './platform/env.js';
export { createLog } from './platform/logging.js';
export { languageOf } from './platform/problem/problem.js';
export { AppUser, hashPassword, openSetupLink, Session, SetupLink, UserRole } from './features/session/index.js';
