// Keeps this file a module; the names of texts are typed in lib/texts.ts.
export {};

declare module 'i18next' {
  interface CustomTypeOptions {
    returnNull: false;
  }
}
