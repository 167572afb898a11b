import { afterAll, beforeAll, describe } from 'vitest';
import { createLocalProvider } from '../../src/adapters/providers/local/local-provider.ts';
import { createLocalPool, type LocalPool } from '../../src/adapters/providers/local/pool.ts';
import { createStandIn, type StandIn } from '../../stand-in/create-stand-in.ts';
import { providerContract } from './provider-contract.ts';
import { codec, geminiAt, localWorker, pixellabAt } from './vendors.ts';

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
      provider: pixellabAt(standIn),
      stall: () => standIn.fail('pixellab', 'hang'),
      busy: () => standIn.nextRequest(),
    }));
  });

  describe('Gemini', () => {
    providerContract(() => ({
      provider: geminiAt(standIn),
      stall: () => standIn.fail('gemini', 'hang'),
      busy: () => standIn.nextRequest(),
    }));
  });
});
