// Runs before the first paint: without it a dark page would flash white. A file, because the CSP allows no inline script.
try {
  const stored = localStorage.getItem('mantine-color-scheme-value');
  const dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
} catch {
  // Storage is closed to the page: the system's own scheme stands.
}
