import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router';
import { queryClient } from '../lib/query-client.js';
import { fetchPagesAhead, router } from './router.js';
import { cssVariables, theme } from './theme.js';

/** Long enough for the page that was asked for to stand. */
const AHEAD_AFTER_MS = 3000;

export function Providers() {
  useEffect(() => {
    const timer = setTimeout(() => void fetchPagesAhead(), AHEAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
