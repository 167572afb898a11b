import { defineConfig } from 'vitest/config';
import { globalSetup, serverProject } from './vitest.suites.ts';

/** `npx vitest run NAME` in this folder. */
const project = serverProject('all');

export default defineConfig({ ...project, test: { ...project.test, globalSetup } });
