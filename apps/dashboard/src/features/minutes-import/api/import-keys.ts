export const IMPORT_KEYS = {
  list: ['imports'] as const,
  one: (id: string) => ['imports', id] as const,
  document: (id: string) => ['imports', id, 'document'] as const,
  preview: (id: string) => ['imports', id, 'preview'] as const,
  differences: (id: string) => ['imports', id, 'differences'] as const,
  leaning: (id: string) => ['imports', id, 'leaning'] as const,
};
