import { join } from 'node:path';
import { root } from '../../scripts/root.ts';

/**
 * What the build makes (`build-server.ts`): processes and worker threads are started from it, because it is what people run,
 * and because it is there in a tenth of the time that the sources take.
 */
const dist = (file: string): string => join(root, 'server/dist', file);

export const builtServer = dist('main.js');
export const builtWorkers = {
  pixelWorker: dist('pixel-worker.js'),
  recorderWorker: dist('recorder-worker.js'),
  localWorker: dist('local-worker.js'),
};
