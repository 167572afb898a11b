import { describe, expect, it } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { createReadiness } from '../../src/http/readiness.ts';

describe('readiness', () => {
  it('does not wait for a database that hangs', async () => {
    const response = await createReadiness(() => new Promise(() => undefined), 20)();
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'not ready', reason: expect.any(String) });
  });

  it('says why, or that all is well', async () => {
    expect((await createReadiness(async () => 'Because.')()).status).toBe(503);
    expect((await createReadiness(async () => null)()).status).toBe(200);
  });
});
