export const IMPORT_KEYS = {
  list: ['imports'] as const,
  one: (id: string) => ['imports', id] as const,
  document: (id: string) => ['imports', id, 'document'] as const,
};
