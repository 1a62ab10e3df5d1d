import type { QueryClient } from '@tanstack/react-query';

/** What themes say of themselves stands on the board, on their own page and in the rounds. */
export async function refreshThemes(client: QueryClient): Promise<void> {
  const keys = ['theme', 'theme-board', 'rounds', 'lineage'];
  await client.invalidateQueries({ predicate: ({ queryKey }) => keys.includes(String(queryKey[0])) });
}
