import { p99 } from '../abuse/normal-person.ts';
import { runAbuse } from '../abuse/run-abuse.ts';
import { prepare } from './build.ts';

// `pnpm abuse [SECONDS [WORD]]`: ten minutes of everything that strangers do to a server, and what somebody notices of it.
const seconds = Number(process.argv[2] ?? 600);
await prepare();
const { before, during, residentMiB, attacker } = await runAbuse(seconds, { word: process.argv[3] });

const row = (name: string, value: string) => console.log(`${name.padEnd(44)} ${value}`);
const times = (all: readonly number[]) =>
  `p99 ${Math.round(p99(all))} ms, worst ${Math.round(Math.max(...all))} ms, of ${all.length}`;
if (attacker) console.log(attacker);
row('lists, undisturbed', times(before.lists));
row('lists, during', times(during.lists));
row('drawings of 32 px, undisturbed', times(before.drawings));
row('drawings of 32 px, during', times(during.drawings));
row('memory before, at most, after', `${residentMiB.before}, ${residentMiB.peak}, ${residentMiB.after} MiB`);
for (const trouble of new Set(during.troubles)) row('trouble', trouble);

const failures = [
  during.troubles.length > 0 && `${during.troubles.length} requests of a normal person failed`,
  p99(during.lists) > 300 && 'lists took more than 300 ms',
  Math.max(...during.drawings) > 2_000 && 'a drawing took more than 2 s',
  residentMiB.after > residentMiB.before + 100 && 'memory did not come back within 100 MiB',
].filter((failure) => failure !== false);
for (const failure of failures) console.log(`✗ ${failure}`);
process.exit(failures.length > 0 ? 1 : 0);
