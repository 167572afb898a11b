import { de, es, fr } from '../data/foreign-nouns.ts';
import { plainWords } from '../plain-words.ts';
import { frenchAdjectives, frenchLinks, frenchNouns } from './french.ts';
import { germanAdjectives, germanLinks, germanNouns } from './german.ts';
import { spanishAdjectives, spanishLinks, spanishNouns } from './spanish.ts';

/** A language that is read by turning its words into English ones. */
export type Language = {
  /** Nouns and adjectives, without marks: 'epee' → 'sword'. */
  readonly words: ReadonlyMap<string, string>;
  /** Articles, prepositions: they tell that a sentence is in this language, and are not read in others. */
  readonly links: ReadonlyMap<string, string>;
  /** Adjectives follow their nouns, so that the first noun is what it is about. */
  readonly nounFirst: boolean;
};

/** 'English: words, words' in lines, the first line first. */
const readTable = (table: string, into: Map<string, string>): void => {
  for (const line of table.trim().split('\n')) {
    const [english = '', words = ''] = line.split(': ');
    for (const word of words.split(', ')) {
      const plain = plainWords(word).join(' ');
      if (!into.has(plain)) into.set(plain, english);
    }
  }
};

const language = (tables: readonly string[], linkTable: string, nounFirst: boolean): Language => {
  const words = new Map<string, string>();
  const links = new Map<string, string>();
  for (const table of tables) readTable(table, words);
  readTable(linkTable, links);
  return { words, links, nounFirst };
};

let built: readonly Language[] | undefined;

/** German, French, Spanish. Built when first asked for. */
export const languages = (): readonly Language[] => {
  built ??= [
    language([germanNouns, germanAdjectives, de], germanLinks, false),
    language([frenchNouns, frenchAdjectives, fr], frenchLinks, true),
    language([spanishNouns, spanishAdjectives, es], spanishLinks, true),
  ];
  return built;
};
