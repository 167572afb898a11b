import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { getDatamodel } from './generated/pothos-types.ts';

/**
 * The fields whose values are taken, when an error is a violation of a unique index or a primary key; undefined for
 * any other error. SQLite names the fields; PostgreSQL names the index, which Prisma builds from table and fields.
 */
export function uniqueViolation(error: unknown): readonly string[] | undefined {
  const { driverAdapterError } = (error as { meta?: { driverAdapterError?: unknown } } | null)?.meta ?? {};
  if (!(driverAdapterError instanceof DriverAdapterError)) return undefined;
  const { cause } = driverAdapterError;
  if (cause.kind !== 'UniqueConstraintViolation') return undefined;
  const { constraint, table = '' } = cause;
  if (constraint === undefined) return [];
  if ('fields' in constraint) return constraint.fields;
  if (!('index' in constraint)) return [];
  if (constraint.index === `${table}_pkey`) return primaryKey(table);
  return constraint.index
    .slice(table.length + 1)
    .replace(/_key$/, '')
    .split('_');
}

function primaryKey(table: string): readonly string[] {
  const model = getDatamodel().datamodel.models[table]!;
  return model.primaryKey?.fields ?? model.fields.filter(({ isId }) => isId).map(({ name }) => name);
}
