export { AppUser } from './app-user.entity.js';
export { isDemoPlace } from './loopback.js';
export { hashPassword } from './password.js';
export { Session } from './session.entity.js';
export { SessionModule } from './session.module.js';
export { SetupLink } from './setup-link.entity.js';
export { openSetupLink } from './setup-link.js';
export { UserRole } from './user-role.entity.js';
