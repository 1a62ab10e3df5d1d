import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  // The libs offer their TypeScript source, so a build needs no build of theirs first.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', reportCompressedSize: true },
  server: { proxy: { '/api': API } },
  preview: { proxy: { '/api': API } },
});
