import type { SceneLayer } from '@papeterie/stage';
import type { SaidVerb } from '../moves/verbs.ts';
import { type Fragment, type Group, readFragment } from './fragment.ts';
import { layerNames } from './layer-names.ts';
import type { Manner } from './manner.ts';
import { markMentions } from './mark-mentions.ts';
import { plainText } from './plain-text.ts';
import { wholeVerbs } from './whole-verbs.ts';

/** Who does what, and how. */
export type Clause = {
  subjects: readonly (Group | readonly string[])[];
  except: readonly string[];
  verbs: readonly SaidVerb[];
  manner: Manner;
  /** After what was said before it, not at the same time. */
  isNext: boolean;
};

export type Directions = {
  clauses: Clause[];
  /** What was not understood, in the words of whoever said it. */
  unknown: string[];
  /** Whether any layer was named at all. */
  namesLayers: boolean;
};

type Piece = Fragment & { isNext: boolean };

const parting =
  /\s*(?:[;,]|\b(?:and then|and|while|whereas|but(?! not)|plus)\b|\bas(?= (?:the )?@)|(?=\b(?:then|after that|afterwards|next|finally)\b))\s*/;

const piecesOf = (sentence: string, mentions: readonly (readonly string[])[]): Piece[] =>
  sentence
    .replaceAll(/\band then\b/g, 'then')
    .split(parting)
    .map((text) => text?.trim())
    .filter(Boolean)
    .map((text) => ({
      ...readFragment(text, mentions),
      isNext: /^(?:then|after that|afterwards|next|finally)\b/.test(text),
    }));

const saysHow = ({ manner }: Fragment): boolean => Object.keys(manner).length > 0;

/** Puts the pieces of one sentence together: several subjects for a verb, several verbs for a subject, words left out. */
const clausesOf = (pieces: readonly Piece[], earlier: readonly Clause[], unknown: string[]): Clause[] => {
  const clauses: Clause[] = [];
  let waiting: Piece[] = [];
  const last = () => clauses.at(-1);
  const speak = (
    piece: Piece,
    subjects: Clause['subjects'],
    verbs: readonly SaidVerb[],
    before: Manner = {},
  ) =>
    clauses.push({
      subjects,
      except: piece.except,
      verbs,
      manner: { ...before, ...piece.manner },
      isNext: piece.isNext,
    });

  for (const piece of pieces) {
    unknown.push(...piece.unknown);
    const own = piece.subjects;
    if (piece.verbs.length > 0) {
      if (own.length === 0 && piece.startsUnknown) continue;
      const all = [...waiting.flatMap(({ subjects }) => subjects), ...own];
      const same = last()?.subjects ?? earlier.at(-1)?.subjects ?? [];
      const said: Manner = Object.assign({}, ...waiting.map(({ manner }) => manner));
      speak(
        { ...piece, isNext: piece.isNext || waiting.some(({ isNext }) => isNext) },
        all.length > 0 ? all : same,
        piece.verbs,
        said,
      );
      waiting = [];
    } else if (own.length > 0) {
      const model = last();
      if (model && (piece.isLikewise || saysHow(piece)))
        speak(piece, own, model.verbs, piece.isLikewise ? model.manner : {});
      else if (piece.unknown.length === 0) waiting.push(piece);
    } else if (saysHow(piece)) {
      const model = last();
      if (model && piece.isNext) speak(piece, model.subjects, model.verbs);
      else if (model && waiting.length === 0) model.manner = { ...model.manner, ...piece.manner };
      else waiting.push(piece);
    }
  }
  const model = last();
  // "spin the wheel and the gear": the verb was said before them.
  for (const piece of waiting)
    if (model && piece.subjects.length > 0) speak(piece, piece.subjects, model.verbs, model.manner);
  return clauses;
};

/** Reads what shall happen; any text is fine. A lonely layer needs no name. */
export const readDirections = (text: string, layers: readonly SceneLayer[]): Directions => {
  const { text: marked, mentions } = markMentions(plainText(text), layerNames(layers));
  const unknown: string[] = [];
  const clauses: Clause[] = [];
  for (const sentence of wholeVerbs(marked).split(' . ')) {
    const pieces = piecesOf(sentence.replace(/ ?\.$/, ''), mentions);
    clauses.push(...clausesOf(pieces, clauses, unknown));
  }
  const namesLayers = mentions.length > 0;
  return { clauses: clauses.map((clause) => meantFor(clause, layers)), unknown, namesLayers };
};

const meantFor = (clause: Clause, layers: readonly SceneLayer[]): Clause =>
  clause.subjects.length === 0 && layers.length === 1 ? { ...clause, subjects: ['ALL'] } : clause;
