import { styles } from '@papeterie/artist/styles/styles';
import { createSharpCodec } from '../../src/adapters/images/sharp-codec.ts';
import {
  createGeminiProvider,
  type GeminiOptions,
} from '../../src/adapters/providers/gemini/gemini-provider.ts';
import type { RemoveKey } from '../../src/adapters/providers/gemini/key-color.ts';
import {
  createPixellabProvider,
  type PixellabOptions,
} from '../../src/adapters/providers/pixellab/pixellab-provider.ts';
import type { Provider } from '../../src/domain/providers/provider.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { builtWorkers } from '../support/built.ts';

export const codec = createSharpCodec();
export const { localWorker } = builtWorkers;

/** So long that only what hangs forever runs into it. */
const patient = { timeoutMs: 25_000, maxAnswerBytes: 4 * 1024 * 1024 };

export const pixellabAt = (standIn: StandIn, options: Partial<PixellabOptions> = {}): Provider =>
  createPixellabProvider(
    { baseUrl: standIn.pixellabUrl, key: standIn.pixellabKey, ...patient, ...options },
    codec,
    styles,
  );

export const geminiAt = (
  standIn: StandIn,
  options: Partial<GeminiOptions> = {},
  removeKey?: RemoveKey,
): Provider =>
  createGeminiProvider(
    {
      baseUrl: standIn.geminiUrl,
      key: standIn.geminiKey,
      imageModel: 'gemini-3.1-flash-image',
      textModel: 'gemini-3.5-flash',
      ...patient,
      ...options,
    },
    codec,
    styles,
    removeKey,
  );
