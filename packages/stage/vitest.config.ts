import { defineConfig } from 'vitest/config';

// Nothing in here remembers anything: files share a process, and load its modules once.
export default defineConfig({
  test: { name: 'stage', include: ['test/**/*.test.ts'], isolate: false, maxWorkers: 2 },
});
