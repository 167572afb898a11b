import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { ServiceUnavailableError } from '../../domain/errors.ts';
import { DatabaseBusyError, WriteLockTimeoutError } from './errors.ts';

const retryAfterSeconds = 5;

/** What the driver adapters call a server that is away, silent, full or closing. */
const kinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TlsConnectionError',
  'TooManyConnections',
]);
/** PostgreSQL's classes of trouble with the connection (08), resources (53) and operators (57), and its idle timeouts. */
const postgresql = /^(08|53|57)|^25P0[34]$|^55P03$/;
/** SQLite has no room, or no disk. */
const sqlite = /^SQLITE_(FULL|IOERR|BUSY|CANTOPEN)/;
/** Errors of node-postgres and its pool have no code. */
const driver =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable|Cannot use a pool/;
/** Prisma's: not reached, timed out, closed, no connection, no transaction in time. */
const prisma = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']);

const isAway = (error: unknown): boolean => {
  if (error instanceof DatabaseBusyError || error instanceof WriteLockTimeoutError) return true;
  if (error instanceof DriverAdapterError) {
    const { cause } = error;
    if (kinds.has(cause.kind)) return true;
    if (cause.kind === 'postgres') return postgresql.test(cause.code);
    return sqlite.test(cause.originalCode ?? '');
  }
  if (!(error instanceof Error)) return false;
  const { code, meta } = error as { code?: unknown; meta?: { driverAdapterError?: unknown } };
  if (meta?.driverAdapterError) return isAway(meta.driverAdapterError);
  return typeof code === 'string' ? prisma.has(code) || sqlite.test(code) : driver.test(error.message);
};

/** The one error that everybody knows for a database that does not answer; any other error stays what it is. */
export const orUnavailable = (error: unknown): unknown =>
  !(error instanceof ServiceUnavailableError) && isAway(error)
    ? new ServiceUnavailableError(
        `The database does not answer. Try again in ${retryAfterSeconds} s.`,
        retryAfterSeconds,
        { cause: error },
      )
    : error;
