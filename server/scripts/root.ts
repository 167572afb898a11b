import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with package.json, schema.graphql and the rest. */
export const root = join(fileURLToPath(import.meta.url), '../../..');

/** Whether a module is what was started, not something that imports it. */
export const isScript = (moduleUrl: string): boolean => process.argv[1] === fileURLToPath(moduleUrl);
