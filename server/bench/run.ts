import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../scripts/build.ts';
import { root } from '../scripts/root.ts';
import { measureExports } from './export.ts';
import { compare, load } from './load.ts';
import { startProcess } from './process.ts';
import { seedLibrary } from './seed.ts';
import { measureStage } from './stage.ts';
import { measureWorkshop } from './workshop.ts';

// Ratios within one run: single figures of a noisy machine say little. BENCH_SECONDS makes it longer or shorter.
const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const rounds = 3;

const history = JSON.stringify({
  query: `{ sprites(first: 50) { nodes {
    id name prompt status favorite createdAt image { url width height thumbhash }
    enhancements(first: 5) { nodes { id status style { key } image { url } } }
  } } }`,
});

const folder = await mkdtemp(join(tmpdir(), 'papeterie-bench-'));
const row = (name: string, value: string) => console.log(`${name.padEnd(58)} ${value}`);
try {
  await prepare();
  const token = await seedLibrary(folder, 10_000);
  const server = await startProcess([join(root, 'server/dist/main.js')], {
    DATA_DIR: folder,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
    RATE_LIMIT: 'off',
  });
  row('start on a prepared checkout', `${Math.round(server.startedInMs)} ms`);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  row('resident when idle', `${await server.residentMiB()} MiB`);

  const url = `${server.url}/api/graphql`;
  const post = {
    method: 'POST' as const,
    body: history,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  };
  const answer = await (await fetch(url, post)).text();
  if (!answer.startsWith('{"data"')) throw new Error(answer);
  await writeFile(join(folder, 'answer'), answer);
  const bare = await startProcess([
    join(root, 'server/bench/bare-server.mjs'),
    join(folder, 'answer'),
    'application/json',
  ]);
  const rates = await compare(rounds, {
    papeterie: () => load(url, seconds, post),
    bare: () => load(bare.url, seconds, post),
  });
  row('the first 50 of 10,000 sprites with enhancements', `${Math.round(rates.papeterie)}/s`);
  row('the same bytes from bare node:http', `${Math.round(rates.bare)}/s`);
  row('ratio', (rates.papeterie / rates.bare).toFixed(3));
  row('resident after that', `${await server.residentMiB()} MiB`);
  await bare.stop();
  await server.stop();
  await measureExports(row);
  measureWorkshop(row);

  const stage = measureStage();
  row('sampling 500 layers with 5 behaviors each', `${stage.sampleMs.toFixed(3)} ms a frame`);
  row('ratio to as many bare sines', stage.sines.toFixed(1));
} finally {
  await rm(folder, { recursive: true, force: true });
}
