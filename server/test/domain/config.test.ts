import { expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../../src/config/parse-config.ts';

it('needs nothing', () => {
  const config = parseConfig({}, '/somewhere');
  expect(config).toMatchObject({
    http: { port: 4000, publicUrl: undefined },
    dataDir: '/somewhere/data',
    databaseUrl: 'file:/somewhere/data/papeterie.db',
    blobDir: '/somewhere/data/blobs',
    rateLimit: true,
  });
  expect(Object.isFrozen(config) && Object.isFrozen(config.http)).toBe(true);
});

it('takes an empty value for none', () => {
  expect(parseConfig({ PORT: '', SECRET: '', DATABASE_URL: '' }, '/x')).toMatchObject({
    http: { port: 4000 },
    secret: undefined,
  });
});

it('names all problems at once, each with help, and repeats no secret', () => {
  const environment = {
    PORT: 'http',
    JOB_CONCURRENCY: '0',
    SECRET: 'tooshort',
    DATABASE_URL: 'oracle://me:hunter2@host',
  };
  const read = () => parseConfig(environment, '/x');
  expect(read).toThrow(ConfigError);
  try {
    read();
  } catch (error) {
    const { message } = error as ConfigError;
    for (const name of Object.keys(environment)) expect(message).toContain(name);
    expect(message).not.toMatch(/tooshort|hunter2/);
  }
});
