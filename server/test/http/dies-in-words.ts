import { createPinoLog } from '../../src/adapters/log/pino-log.ts';
import { dieInWords } from '../../src/die-in-words.ts';

// A process that meets what nobody foresaw: the kind is its argument.
dieInWords(createPinoLog('info'));
setInterval(() => undefined, 1_000);
if (process.argv[2] === 'rejection') void Promise.reject(new Error('nobody caught this'));
else
  setImmediate(() => {
    throw new Error('nobody caught this');
  });
