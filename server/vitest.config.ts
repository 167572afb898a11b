import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite and Node would otherwise load graphql twice, as a module and as CommonJS.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/database-templates.ts'],
    testTimeout: 15_000,
  },
});
