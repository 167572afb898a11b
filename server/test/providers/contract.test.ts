import { afterAll, beforeAll, describe } from 'vitest';
import { createLocalProvider } from '../../src/adapters/providers/local/local-provider.ts';
import { createLocalPool, type LocalPool } from '../../src/adapters/providers/local/pool.ts';
import { createStandIn } from '../../stand-in/create-stand-in.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { providerContract } from './provider-contract.ts';
import { codec, geminiAt, localWorker, pixellabAt } from './vendors.ts';

/** No deadline within a test's life: what ends there was canceled. */
const endless = { timeoutMs: 600_000 };

describe('the local artist', () => {
  let pool: LocalPool;
  beforeAll(() => {
    pool = createLocalPool(localWorker, 1);
  });
  afterAll(() => pool.close());
  providerContract(() => ({ provider: createLocalProvider(pool, codec) }));
});

describe('the vendors', () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await createStandIn();
  });
  afterAll(() => standIn.close());

  describe('PixelLab', () => {
    providerContract(() => ({
      provider: pixellabAt(standIn, endless),
      stall: () => standIn.fail('pixellab', 'hang'),
      busy: () => standIn.nextRequest(),
    }));
  });

  describe('Gemini', () => {
    providerContract(() => ({
      provider: geminiAt(standIn, endless),
      stall: () => standIn.fail('gemini', 'hang'),
      busy: () => standIn.nextRequest(),
    }));
  });
});
