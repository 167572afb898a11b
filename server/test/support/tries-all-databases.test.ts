import { expect, it } from 'vitest';
import { dialects } from '../../src/adapters/database/dialect.ts';
import { everyDatabase, usualDatabases } from './databases.ts';
import { triesAllDatabases } from './tries-all-databases.ts';

it('every suite is tried on every database only when that is wished, and other wishes are not guessed at', () => {
  expect(triesAllDatabases({})).toBe(false);
  expect(triesAllDatabases({ TEST_DATABASES: '' })).toBe(false);
  expect(triesAllDatabases({ TEST_DATABASES: 'all' })).toBe(true);
  expect(() => triesAllDatabases({ TEST_DATABASES: 'postgresql' })).toThrow(/"postgresql"/);
});

it('what a database can break is tried on every one, whatever is wished', () => {
  expect(everyDatabase.map(({ dialect }) => dialect)).toEqual(dialects);
  expect(usualDatabases.map(({ dialect }) => dialect)).toEqual(
    triesAllDatabases(process.env) ? dialects : ['sqlite'],
  );
});
