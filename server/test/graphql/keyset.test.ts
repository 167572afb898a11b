import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainText } from '../../src/domain/plain-text.ts';
import {
  decodeCursor,
  encodeCursor,
  loadPage,
  type Order,
  type PageArgs,
} from '../../src/graphql/shared/keyset.ts';
import { describeDatabases } from '../support/databases.ts';

type Page = Awaited<ReturnType<typeof loadPage<{ id: string }>>>;

const orders: Order[] = [
  { field: 'createdAt', direction: 'asc', type: 'date' },
  { field: 'createdAt', direction: 'desc', type: 'date' },
  { field: 'name', direction: 'asc', type: 'text' },
  { field: 'name', direction: 'desc', type: 'text' },
];

describe('cursors', () => {
  it('come back as they were, whatever text they hold that can be stored', () => {
    const text = fc.string({ unit: 'binary' }).filter(isPlainText);
    fc.assert(
      fc.property(text, text, (value, id) => {
        const order = orders[2]!;
        expect(decodeCursor(order, encodeCursor(order, { value, id }), 'after')).toEqual({ value, id });
      }),
    );
    const nul = encodeCursor(orders[2]!, { value: 'a\0b', id: 'x' });
    expect(() => decodeCursor(orders[2]!, nul, 'after')).toThrow(/is not a cursor/);
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }), (value) => {
        const order = orders[0]!;
        expect(decodeCursor(order, encodeCursor(order, { value, id: 'x' }), 'after').value).toEqual(value);
      }),
    );
  });

  it('of another kind, or no cursors at all, are refused in words', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(orders[0]!, text, 'after')).toThrow(/not a cursor/);
      }),
    );
  });
});

describeDatabases('keyset pages', (open) => {
  it('visit each row once in either direction, also among equals and while rows go', async () => {
    const { reader, writer } = await open();
    const createdAt = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, 0, n));
    const users = Array.from({ length: 60 }, (_, i) => ({
      id: `U${String((i * 37) % 60).padStart(3, '0')}`,
      name: ['a', 'A', 'ä', 'b', '', '%'][i % 6]!,
      createdAt: createdAt(i % 7),
    }));
    await writer.user.createMany({ data: users });

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...orders),
        fc.integer({ min: 1, max: 25 }),
        fc.boolean(),
        async (order, size, forward) => {
          const load = (query: Parameters<Parameters<typeof loadPage>[2]>[0]) =>
            reader.user.findMany(query as object);
          const seen: string[] = [];
          let cursor: string | null = null;
          for (;;) {
            const args: PageArgs = forward ? { first: size, after: cursor } : { last: size, before: cursor };
            const { edges, pageInfo }: Page = await loadPage(order, args, load);
            const ids = edges.map(({ node }) => node.id);
            if (forward) seen.push(...ids);
            else seen.unshift(...ids);
            if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
            cursor = forward ? pageInfo.endCursor : pageInfo.startCursor;
          }
          const all = await reader.user.findMany({
            orderBy: [{ [order.field]: order.direction }, { id: order.direction }],
          });
          expect(seen).toEqual(all.map(({ id }) => id));
        },
      ),
      { numRuns: 30 },
    );

    // A cursor stays good when its own row has gone.
    const load = (query: object) => reader.user.findMany(query);
    const first = await loadPage(orders[0]!, { first: 10 }, load);
    const rest = await loadPage(orders[0]!, { first: 20, after: first.pageInfo.endCursor }, load);
    await writer.user.deleteMany({ where: { id: { in: first.edges.map(({ node }) => node.id) } } });
    const again = await loadPage(orders[0]!, { first: 20, after: first.pageInfo.endCursor }, load);
    expect(again.edges).toEqual(rest.edges);
  });
});
