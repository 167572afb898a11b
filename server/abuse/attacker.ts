import { setPriority } from 'node:os';
import { bodiesAttack, documentsAttack } from './attacks/documents.ts';
import { packetsAttack, slowAttack } from './attacks/packets.ts';
import { exportsAttack, guestsAttack, passwordsAttack } from './attacks/people.ts';
import { picturesAttack, renditionsAttack } from './attacks/pictures.ts';
import { socketsAttack } from './attacks/sockets.ts';
import type { Attack } from './target.ts';

// `attacker.ts URL SECONDS [WORD]`: everything at once, or what has the word in its name, in a process of its own, so that it does not slow the one that measures.
const attacks: readonly Attack[] = [
  packetsAttack,
  slowAttack,
  documentsAttack,
  bodiesAttack,
  guestsAttack,
  passwordsAttack,
  exportsAttack,
  picturesAttack,
  renditionsAttack,
  socketsAttack,
];

// Attackers have machines of their own: here they must not take the server's processors.
setPriority(10);

const [given, seconds, word = ''] = process.argv.slice(2);
const { hostname, port } = new URL(given!);
const signal = AbortSignal.timeout(Number(seconds) * 1000);
const target = {
  url: given!,
  host: hostname === 'localhost' ? '127.0.0.1' : hostname,
  port: Number(port),
  signal,
};

await Promise.all(
  attacks
    .filter(({ name }) => name.includes(word))
    .map(async ({ name, run }) => {
      try {
        await run(target);
      } catch (error) {
        if (!signal.aborted) console.log(`the attack "${name}" itself failed: ${error}`);
      }
    }),
);
process.exit(0);
