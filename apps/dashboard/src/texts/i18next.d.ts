import type { Danish } from './da/index.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Danish };
    returnNull: false;
  }
}
