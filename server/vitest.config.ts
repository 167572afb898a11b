import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Loaded once: two copies of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'server',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-server.ts', 'test/support/database-templates.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
