import { verbOf } from '../moves/verbs.ts';
import { fillers } from './fillers.ts';
import type { FindMention } from './layer-names.ts';

/** A text whose names of layers are marks: "@0", the first of the lists of layers. */
export type Marked = { text: string; mentions: string[][] };

const determiner = /^(?:the|an?|my|our|this|that|these|those|all|every|each|both|on|upon|around|over|atop)$/;
const clauseMark = /^(?:[.;,]|and|while|whereas|but|then|let|make|as)$/;
const ways =
  /^(?:left|right|up|down|top|bottom|upper|lower|middle|center|edge|side|end|start|second|s|in|out|off|slow|slowly|fast|very|little|bit|high|forever|half|double|\d.*)$/;

const isGrammar = (word: string): boolean =>
  verbOf(word) !== undefined || fillers.has(word) || ways.test(word);

/**
 * Whether a word that is a name and also means something else ("wave") is meant as the name here.
 * @param isFirst no name comes before it in its clause
 */
const isName = (words: readonly string[], at: number, isFirst: boolean): boolean => {
  const before = words[at - 1];
  if (before !== undefined && (determiner.test(before) || verbOf(before))) return true;
  if (isFirst) {
    // "waves roll", but "wave the flag".
    const end = words.findIndex((word, index) => index > at && clauseMark.test(word));
    return words
      .slice(at + 1, end === -1 ? undefined : end)
      .some((word, index, rest) => verbOf(word) && !determiner.test(rest[index - 1] ?? ''));
  }
  return false;
};

export const markMentions = (plain: string, find: FindMention): Marked => {
  const words = plain.split(' ');
  const mentions: string[][] = [];
  const marked: string[] = [];
  let isFirst = true;
  for (let at = 0; at < words.length; ) {
    if (clauseMark.test(words[at]!)) isFirst = true;
    const found = find(words, at);
    const said = words.slice(at, at + (found?.length ?? 1));
    const isMeant =
      said.length > 1
        ? found?.whole || !said.every(isGrammar)
        : !isGrammar(said[0]!) || isName(words, at, isFirst);
    if (found && isMeant) {
      marked.push(`@${mentions.length}`);
      mentions.push([...found.layerIds]);
      isFirst = false;
      at += found.length;
    } else {
      marked.push(words[at]!);
      at++;
    }
  }
  return { text: marked.join(' '), mentions };
};
