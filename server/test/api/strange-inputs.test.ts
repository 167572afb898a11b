import { beforeAll, describe, expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { inputLeaves, type Leaf } from '../support/input-leaves.ts';
import { drawn } from '../support/main-job.ts';
import { guest, type Person } from '../support/person.ts';
import { newScene } from '../support/scenes.ts';

const strangeTexts = [
  '\0',
  'a\0b',
  '\ud800',
  'x\udc00y',
  '😀'.repeat(61),
  'é'.normalize('NFD').repeat(120),
  'x'.repeat(5_000),
  '',
  ' ',
  '__proto__',
  'constructor',
  '%_\\',
  Buffer.from('constructor:x').toString('base64url'),
  Buffer.from('toString:01HZZZZZZZZZZZZZZZZZZZZZZZ').toString('base64url'),
  Buffer.from('["createdAt","+275760-09-13T00:00:00.000Z","x"]').toString('base64url'),
  Buffer.from('["createdAt","2026-01-01T00:00:00.000Z","\\u0000"]').toString('base64url'),
];
const strange: Record<string, unknown[]> = {
  String: strangeTexts,
  ID: strangeTexts,
  Int: [-1, 0, -2_147_483_648, 2_147_483_647],
  Float: [-1, 0, -1e308, 1e308, 5e-324],
  SafeInt: [-1, 0, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  DateTime: ['', 'x', '+275760-09-13T00:00:00.000Z', '-000001-01-01T00:00:00Z', '0000-01-01T00:00:00Z'],
  File: ['a text', { name: 'x.png' }, [], 1, null],
};

/** Sessions end by these, or become another: each is asked as somebody new. */
const changesWhoAsks = /^(sign|delete(Account)|change|keep)/;

describeApiOnEachDatabase('strange values in every input field of the schema', (app) => {
  let who: Person;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    who = await guest(app());
    ids.sprite = await drawn(who);
    ids.scene = await newScene(who);
  });

  const plausible = (scalar: string, path: readonly string[]): unknown => {
    const name = path.at(-1)!;
    if (scalar === 'ID')
      return /scene/i.test(path.join('.')) ? (ids.scene ?? 'scene') : (ids.sprite ?? 'sprite');
    if (scalar === 'Int' || scalar === 'Float' || scalar === 'SafeInt')
      return name === 'baseRevision' ? 0 : 1;
    if (scalar === 'Boolean') return true;
    if (scalar === 'DateTime') return '2026-01-01T00:00:00.000Z';
    if (scalar === 'File') return null;
    if (name === 'email') return `${Math.random()}@papeterie.test`;
    return /color/i.test(name) ? '#aabbcc' : 'plausible';
  };
  const leaves = inputLeaves(plausible);
  const byField = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const name = `${leaf.operation} ${leaf.field}`;
    byField.set(name, [...(byField.get(name) ?? []), leaf]);
  }

  it('are tried in every field', () => expect(leaves.length).toBeGreaterThan(250));

  const trouble = async (leaf: Leaf, value: unknown): Promise<string | null> => {
    const asking = changesWhoAsks.test(leaf.field) ? await guest(app()) : who;
    const accept = leaf.operation === 'subscription' ? { accept: 'application/json' } : undefined;
    const { status, errors } = await asking.ask(leaf.document, leaf.variables(value), accept);
    const codes = (errors ?? []).map(({ extensions }) => extensions?.code);
    // What was refused its turn was not tried.
    const bad =
      status === 429 ||
      status >= 500 ||
      codes.some((code) => code === undefined || code === 'INTERNAL_SERVER_ERROR');
    return bad
      ? `${leaf.path} = ${JSON.stringify(value)?.slice(0, 80)}: ${status} ${JSON.stringify(errors)}`
      : null;
  };

  describe('are no trouble of ours', () => {
    it.each([...byField.keys()].filter((name) => !name.startsWith('subscription')))('%s', async (name) => {
      const troubles: string[] = [];
      for (const leaf of byField.get(name)!) {
        const found = await Promise.all((strange[leaf.scalar] ?? []).map((value) => trouble(leaf, value)));
        troubles.push(...found.filter((one) => one !== null));
      }
      expect(troubles).toEqual([]);
    });
  });
});
