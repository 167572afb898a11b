import { bounds } from '../../domain/bounds.ts';
import { ValidationError } from '../../domain/errors.ts';
import { isPlainText } from '../../domain/plain-text.ts';
import { momentOf } from './moment.ts';

/** The column that a list is ordered by. Ties are broken by id, so that every row has one place. */
export type Order = { field: string; direction: 'asc' | 'desc'; type: 'date' | 'text' };

/** The order of lists that offer no other. */
export const newestFirst: Order = { field: 'createdAt', direction: 'desc', type: 'date' };

export type PageArgs = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
};

type Key = { value: Date | string; id: string };
type Row = { id: string };

/** Where a row stands in an order, as an opaque text. It stays true when the row has gone. */
export const encodeCursor = (order: Order, { value, id }: Key): string => {
  const text = value instanceof Date ? value.toISOString() : value;
  return Buffer.from(JSON.stringify([order.field, text, id])).toString('base64url');
};

const notACursor = (argument: string) =>
  new ValidationError([{ path: [argument], message: 'is not a cursor of this list in this order' }]);

export const decodeCursor = (order: Order, cursor: string, argument: string): Key => {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw notACursor(argument);
  }
  if (!Array.isArray(parts) || parts.length !== 3) throw notACursor(argument);
  const [field, text, id] = parts as unknown[];
  if (field !== order.field || typeof text !== 'string' || typeof id !== 'string') throw notACursor(argument);
  if (!isPlainText(text) || !isPlainText(id)) throw notACursor(argument);
  if (order.type === 'text') return { value: text, id };
  const value = momentOf(text);
  if (!value) throw notACursor(argument);
  return { value, id };
};

const sizeOf = (argument: 'first' | 'last', value: number): number => {
  if (value < 0 || value > bounds.pageSize) {
    throw new ValidationError([{ path: [argument], message: `must be from 0 to ${bounds.pageSize}` }]);
  }
  return value;
};

const flip = (direction: 'asc' | 'desc') => (direction === 'asc' ? 'desc' : 'asc');

/** The rows behind a key: a range that an index answers, then the ties of its edge. */
const behind = ({ field }: Order, direction: 'asc' | 'desc', { value, id }: Key) => {
  const op = direction === 'asc' ? 'gt' : 'lt';
  return [
    { [field]: { [`${op}e`]: value } },
    { OR: [{ [field]: { [op]: value } }, { [field]: value, id: { [op]: id } }] },
  ];
};

/**
 * One page of a list by keyset: its cost does not depend on how far down the page is.
 * @param load reads rows, with Prisma's where, orderBy and take
 */
export const loadPage = async <Loaded extends Row>(
  order: Order,
  args: PageArgs,
  load: (query: {
    where: { AND: object[] };
    orderBy: Record<string, 'asc' | 'desc'>[];
    take: number;
  }) => Promise<Loaded[]>,
) => {
  const backward = args.last != null;
  if (backward && args.first != null) {
    throw new ValidationError([{ path: ['last'], message: 'cannot be used together with first' }]);
  }
  const size = backward ? sizeOf('last', args.last!) : sizeOf('first', args.first ?? bounds.defaultPageSize);
  const direction = backward ? flip(order.direction) : order.direction;
  const after = args.after != null ? decodeCursor(order, args.after, 'after') : null;
  const before = args.before != null ? decodeCursor(order, args.before, 'before') : null;

  const rows = await load({
    where: {
      AND: [
        ...(after ? behind(order, order.direction, after) : []),
        ...(before ? behind(order, flip(order.direction), before) : []),
      ],
    },
    orderBy: [{ [order.field]: direction }, { id: direction }],
    take: size + 1,
  });
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backward) page.reverse();

  const cursorOf = (row: Loaded) =>
    encodeCursor(order, { value: Reflect.get(row, order.field) as Date | string, id: row.id });
  const edges = page.map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? before !== null : more,
      hasPreviousPage: backward ? more : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};
