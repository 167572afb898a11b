import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'stage', include: ['test/**/*.test.ts'] } });
