import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What every run of the server's suites needs, once. */
export const globalSetup = [
  at('test/support/build-server.ts'),
  at('test/support/memory-folder.ts'),
  at('test/support/database-templates.ts'),
];

/** What wears a server out has the machine for itself: how normal people fare meanwhile is what it tells. */
const alone = 'test/abuse/**/*.test.ts';
const all = 'test/**/*.test.ts';

/** Nothing in the server remembers anything outside of what `compose` makes: files share a process, and load it once. */
export const suites = {
  all: { name: 'server', include: [all], isolate: false },
  others: {
    name: 'server',
    include: [all],
    exclude: [alone],
    isolate: false,
    maxWorkers: 2,
    sequence: { groupOrder: 0 },
  },
  alone: { name: 'server alone', include: [alone], maxWorkers: 1, sequence: { groupOrder: 1 } },
};

export const serverProject = (which: keyof typeof suites) => ({
  root: at('.'),
  // Loaded once: two copies of graphql do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // Ends for what would never come, not for what takes longer on a machine that has much to do.
  test: {
    ...suites[which],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000, interval: 20 } },
  },
});
