import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The studio in memory answers the schema beside this folder.
  server: { fs: { allow: [`${import.meta.dirname}/..`] } },
  // graphql ships two builds; one process must not load both.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    environment: 'happy-dom',
    // What a test shows and stores is cleared after it (setup.ts): files share a process, and load its modules once.
    isolate: false,
    maxWorkers: 2,
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
