import { emptyScene } from '@papeterie/stage';
import { expect, it } from 'vitest';
import { createLocalProvider } from '../../src/adapters/providers/local/local-provider.ts';
import type { LocalPool } from '../../src/adapters/providers/local/pool.ts';
import { codec } from '../providers/vendors.ts';

/** Directing needs no pixels. */
const noPool: LocalPool = { run: () => Promise.reject(new Error('no pixels')), close: async () => undefined };

it('what the director does not understand fails the job, in its words, and is not tried again', async () => {
  const directing = createLocalProvider(noPool, codec).run(
    { capability: 'DIRECT_SCENE', prompt: 'xyzzy plugh', scene: emptyScene({ name: 'Stage' }) },
    { signal: new AbortController().signal, progress: () => undefined, charged: () => undefined },
  );
  await expect(directing).rejects.toMatchObject({
    code: 'INVALID_RESULT',
    retryable: false,
    message: expect.stringContaining('Nothing was changed.'),
  });
});
