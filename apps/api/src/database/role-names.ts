export const APPLICATION_ROLE = 'netvaerk_app';
export const OWNER_ROLE = 'netvaerk_owner';
export const DATABASE_NAME = 'netvaerk';
