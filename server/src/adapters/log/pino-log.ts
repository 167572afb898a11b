import { pino } from 'pino';
import type { Log } from '../../domain/log.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** One JSON line an event, on stdout. Errors under `cause` are written with their stack. */
export const createPinoLog = (level: LogLevel): Log =>
  pino({
    level,
    base: null,
    serializers: { cause: pino.stdSerializers.err },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
