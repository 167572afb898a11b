import { verbOf } from '../moves/verbs.ts';
import { fillers } from './fillers.ts';
import type { FindMention } from './layer-names.ts';
import { asSpoken } from './plain-text.ts';

/** Layers as they were named. */
export type Mention = { layerIds: readonly string[]; said: string };

/** A text whose names of layers are marks: "@0", the first of the mentions. */
export type Marked = { text: string; mentions: Mention[] };

/** The text again as it was before its names were marked. */
export const unmarked = (text: string, mentions: readonly Mention[]): string =>
  asSpoken(text).replace(/@(\d+)/g, (mark, index) => mentions[Number(index)]?.said ?? mark);

const determiner = /^(?:the|an?|my|our|this|that|these|those|all|every|each|both|on|upon|around|over|atop)$/;
const clauseMark = /^(?:[.;,]|and|while|whereas|but|then|let|make|as)$/;
const ways =
  /^(?:left|right|up|down|top|bottom|upper|lower|middle|center|edge|side|end|start|second|s|in|out|off|slow|slowly|slower|fast|faster|rougher|stronger|wilder|livelier|stormier|calmer|weaker|gentler|quieter|smoother|bigger|larger|smaller|very|little|bit|high|forever|half|double|\d.*)$/;

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

/** "the stars twinkle", but neither "to black" nor "the black knight": a noun of its own. */
const standsAlone = (words: readonly string[], at: number, length: number): boolean => {
  const next = words[at + length];
  const ends = next === undefined || clauseMark.test(next) || isGrammar(next);
  return ends && determiner.test(words[at - 1] ?? '');
};

export const markMentions = (plain: string, find: FindMention): Marked => {
  const words = plain.split(' ');
  const mentions: Mention[] = [];
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
    if (
      found &&
      isMeant &&
      (!found.vague || (standsAlone(words, at, said.length) && !said.every(isGrammar)))
    ) {
      marked.push(`@${mentions.length}`);
      mentions.push({ layerIds: found.layerIds, said: said.join(' ') });
      isFirst = false;
      at += found.length;
    } else {
      marked.push(words[at]!);
      at++;
    }
  }
  return { text: marked.join(' '), mentions };
};
