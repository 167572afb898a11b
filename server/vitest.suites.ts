import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What every run of the server's suites needs, once. */
export const globalSetup = [at('test/support/build-server.ts'), at('test/support/database-templates.ts')];

/** Suites in which somebody waits for something: a browser, a kill, a lease. They have the machine for themselves. */
const waiting = 'test/{abuse,e2e,jobs,spending,threads}/**/*.test.ts';
const all = 'test/**/*.test.ts';

export const suites = {
  all: { name: 'server', include: [all] },
  others: { name: 'server', include: [all], exclude: [waiting], maxWorkers: 2, sequence: { groupOrder: 0 } },
  waiting: { name: 'server alone', include: [waiting], maxWorkers: 1, sequence: { groupOrder: 1 } },
};

export const serverProject = (which: keyof typeof suites) => ({
  root: at('.'),
  // Loaded once: two copies of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { ...suites[which], testTimeout: 30_000, hookTimeout: 60_000 },
});
