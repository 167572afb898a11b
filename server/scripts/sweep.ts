import { generateClients } from './generate.ts';

/** `pnpm sweep [--dry-run]`: takes away what has had its day, or only says what that would be. */
await generateClients();
process.argv.splice(2, 0, 'sweep');
await import('../src/main.ts');
