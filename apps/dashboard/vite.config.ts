import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The API refuses foreign origins, so the host that the browser named goes along.
const API = { target: process.env['API_URL'] ?? 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  // The libs offer their TypeScript source, so a build needs no build of theirs first.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: { target: 'es2022', reportCompressedSize: true },
  server: { proxy: { '/api': API } },
  preview: { proxy: { '/api': API } },
});
