import type { MessagePort } from 'node:worker_threads';
import type { Rgb } from '../../../domain/pixels/oklab.ts';
import type { Picture } from '../../../domain/pixels/picture.ts';
import type { ProviderRequest } from '../../../domain/providers/provider.ts';
import type { EnhanceWish } from './styles/enhance.ts';

type Drawing = Omit<Extract<ProviderRequest, { capability: 'GENERATE' }>, 'capability'>;

/** What a worker thread is asked for. */
export type LocalWork =
  | { work: 'GENERATE'; drawing: Drawing }
  | { work: 'ENHANCE'; wish: EnhanceWish }
  | { work: 'REMOVE_BACKGROUND'; picture: Picture; key: Rgb };

/** Progress goes through the port as [fraction, stage]. */
export type LocalTask = LocalWork & { port: MessagePort };
