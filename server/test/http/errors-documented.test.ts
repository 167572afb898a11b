import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CloseCode } from 'graphql-ws';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { jobErrorCodes } from '../../src/domain/jobs/error-codes.ts';
import { refusals } from '../../src/http/refusal.ts';

/** What Yoga itself says of operations. */
const ofYoga = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'];

/** In the source a code of an error is the value of `code`, or what an error is made with. */
const written = [
  /\bcode(?:\s*[:=]|\s*\?\?=)\s*'([A-Z_]+)'/g,
  /\b(?:Refusal|refusalFor|socketError|WorkFailure)\(\s*(?:[^()]*,\s*)?'([A-Z]+(?:_[A-Z]+)*)'/g,
];

describe('docs/errors.md', () => {
  let rows: string[];
  let sources: string[];

  beforeAll(async () => {
    const text = await readFile(join(root, 'docs/errors.md'), 'utf8');
    rows = [...text.matchAll(/^\| `([A-Z_]+)` \| ?(\d{3})?/gm)].map(([, code, status]) =>
      status ? `${code} ${status}` : code!,
    );
    const folder = join(root, 'server/src');
    const names = await readdir(folder, { recursive: true });
    const files = names.filter((name) => name.endsWith('.ts') && !name.includes('generated'));
    sources = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  });

  const documented = () => new Set(rows.map((row) => row.split(' ')[0]!));

  it('has every code that is in the source', () => {
    const found = sources.flatMap((text) =>
      written.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code!)),
    );
    expect(found.length).toBeGreaterThan(30);
    const missing = [...new Set([...found, ...jobErrorCodes, ...ofYoga])].filter(
      (code) => !documented().has(code),
    );
    expect(missing).toEqual([]);
  });

  it('has each refusal with its status', () => {
    for (const [code, status] of Object.entries(refusals)) expect(rows).toContain(`${code} ${status}`);
  });

  it('has each code with which a WebSocket closes', async () => {
    const text = await readFile(join(root, 'docs/errors.md'), 'utf8');
    const table = text.slice(text.indexOf('## Codes with which a WebSocket closes'));
    const rows = [...table.matchAll(/^\| ([\d, ]+) \|/gm)].flatMap(([, codes]) =>
      codes!.split(', ').map(Number),
    );
    const library = join(root, 'server/node_modules/graphql-ws/dist');
    const names = (await readdir(library)).filter((name) => /^server-.*\.js$/.test(name));
    const theirs = await Promise.all(
      [...names, 'use/ws.js'].map((name) => readFile(join(library, name), 'utf8')),
    );
    const said = [...theirs, ...sources].join('\n');
    const named = [...said.matchAll(/\bCloseCode\.(\w+)/g)].map(
      ([, name]) => CloseCode[name as keyof typeof CloseCode],
    );
    const numbered = [...said.matchAll(/(?:\.close\(|= )([14]\d{3})\b(?!_)/g)].map(([, code]) =>
      Number(code),
    );
    const closes = [...named, ...numbered.filter((code) => code < 1_016 || code >= 4_000)].filter(
      (code) => code > 1_000 && code !== 4_096,
    );
    expect(closes.length).toBeGreaterThan(8);
    expect([...new Set(closes)].filter((code) => !rows.includes(code))).toEqual([]);
  });

  it('has no code that nobody says', () => {
    const text = sources.join('\n');
    const unsaid = [...documented()].filter((code) => !ofYoga.includes(code) && !text.includes(`'${code}'`));
    expect(unsaid.filter((code) => !Object.keys(refusals).includes(code))).toEqual([]);
  });
});
