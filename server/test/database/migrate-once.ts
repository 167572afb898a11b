import { migrateDatabase } from '../../src/adapters/database/migrate.ts';

/** A process that migrates when the clock says so, and prints what it applied. */
const { TEST_DATABASE_URL = '', START_AT = '0' } = process.env;
await new Promise((resolve) => setTimeout(resolve, Number(START_AT) - Date.now()));
console.log((await migrateDatabase(TEST_DATABASE_URL)).applied.join());
