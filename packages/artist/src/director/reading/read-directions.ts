import type { SceneLayer } from '@papeterie/stage';
import type { NotDone } from '../directed.ts';
import { quicken } from '../moves/comparisons.ts';
import { resize } from '../moves/placements.ts';
import { rest, type SaidVerb } from '../moves/verbs.ts';
import { type Fragment, type Group, readFragment } from './fragment.ts';
import { layerNames } from './layer-names.ts';
import { isTimed, type Manner } from './manner.ts';
import { type Mention, markMentions } from './mark-mentions.ts';
import { plainText } from './plain-text.ts';

/** Who does what, and how. */
export type Clause = {
  /** As it was said. */
  text: string;
  subjects: readonly (Group | readonly string[])[];
  except: readonly string[];
  verbs: readonly SaidVerb[];
  manner: Manner;
  /** After what was said before it, not at the same time. */
  isNext: boolean;
  /** Of what was so before, not of what was said: "without riding the waves". */
  isWithout: boolean;
};

export type Directions = {
  clauses: Clause[];
  /** What was not understood, in the words of whoever said it. */
  notDone: NotDone[];
  /** Whether any layer was named at all. */
  namesLayers: boolean;
};

type Piece = Fragment & Pick<Clause, 'isNext' | 'isWithout'>;

const parting =
  /\s*(?:[;,]|\b(?:and then|and|while|whereas|but(?! not)|plus)\b|\bas(?= (?:the )?@)|(?=\b(?:then|after that|afterwards|next|finally)\b)|(?=\bwithout \p{L}+ing\b))\s*/u;

const piecesOf = (sentence: string, mentions: readonly Mention[]): Piece[] =>
  sentence
    .replaceAll(/\band then\b/g, 'then')
    .split(parting)
    .map((text) => text?.trim())
    .filter(Boolean)
    .map((text) => ({
      ...readFragment(text, mentions),
      isNext: /^(?:then|after that|afterwards|next|finally)\b/.test(text),
      isWithout: /^without\b/.test(text),
    }));

const saysHow = ({ manner }: Fragment): boolean => Object.keys(manner).length > 0;

/** What is compared without a verb is still to be done: "the waves faster", "the boat twice as big". */
const verbsOf = ({ verbs, subjects, manner }: Piece, model: Clause | undefined): readonly SaidVerb[] => {
  if (verbs.length > 0 || subjects.length === 0 || model) return verbs;
  if (manner.compared) return [{ verb: quicken, word: 'change' }];
  return manner.times === undefined ? verbs : [{ verb: resize, word: 'resize' }];
};

/** "shake the screen": no layer is meant, not even the one before. */
const isOfTheStage = ({ text }: Piece): boolean =>
  /^(?:then )?\p{L}+ the (?:screen|scene|stage|picture|view|camera)\b/u.test(text);

/** Where it came from, no verb knows; going on would be another way. */
const saysBack =
  /\b(?:com(?:es?|ing)|go(?:es|ing)?|mov(?:es?|ing)|travel(?:s|ing)?) back(?! to (?:the )?(?:left|right|top|bottom|middle|center))\b|\breturn(?:s|ing)?(?! to)\b/;

const ways = [
  'heading',
  'turning',
  'toAndFro',
  'across',
  'corner',
  'destination',
  'entering',
  'leaving',
] as const;

/** "left slowly, then faster": what is not said anew stays, and a comparison is with what was said before. */
const sameButFor = (before: Manner, { compared, ...said }: Manner): Manner => {
  const isElsewhere = ways.some((way) => said[way] !== undefined);
  const { speed, strength, on, around } = before;
  const stays = isElsewhere ? {} : Object.fromEntries(ways.map((way) => [way, before[way]]));
  const factor = (then: number | undefined, now: number | undefined) =>
    compared ? (then ?? 1) * (now ?? 1) : (now ?? then);
  const all = {
    ...stays,
    on,
    around,
    ...said,
    speed: factor(speed, said.speed),
    strength: factor(strength, said.strength),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};

/** "drifts left and stops": first the one, then the other. */
const stopsThat = (piece: Piece, before: Clause | undefined): boolean =>
  before !== undefined &&
  piece.subjects.length === 0 &&
  !piece.isWithout &&
  !isTimed(piece.manner) &&
  piece.verbs.every(({ verb }) => verb === rest) &&
  !before.verbs.some(({ verb }) => verb === rest);

/** Nothing that has ended begins again: no behavior has a word for that. */
const saysAnew = /\b(?:starts?|begins?|continues?|resumes?|goes on|go on)(?: again)?$/;

/** Said of the same thing once more, and otherwise: both cannot be how it is done. */
const isOtherwise = (manner: Manner, said: Manner): boolean =>
  Object.entries(said).some(([key, value]) => {
    const before = manner[key as keyof Manner];
    return before !== undefined && JSON.stringify(before) !== JSON.stringify(value);
  });

const startsWithNoun = /^(?:the|an?|my|our|his|her|its|their)\b/;

/** Puts the pieces of one sentence together: several subjects for a verb, several verbs for a subject, words left out. */
const clausesOf = (pieces: readonly Piece[], earlier: readonly Clause[], notDone: NotDone[]): Clause[] => {
  const misses = (words: string, reason: NotDone['reason'] = 'NOT_UNDERSTOOD') =>
    notDone.push({ words, reason });
  /** Nothing of it came to anything, also what was understood. */
  const missesAll = ({ text, unknown }: Piece) => {
    for (const run of unknown) {
      notDone.splice(
        notDone.findLastIndex(({ words }) => words === run),
        1,
      );
    }
    misses(text);
  };
  const clauses: Clause[] = [];
  let waiting: Piece[] = [];
  /** Whom a piece was about of which nothing came: what comes after it is about them, not about who was told before. */
  let missed: Clause['subjects'] | null = null;
  const last = () => clauses.at(-1);
  const speak = (
    piece: Piece,
    subjects: Clause['subjects'],
    verbs: readonly SaidVerb[],
    before: Manner = {},
  ) =>
    clauses.push({
      text: piece.text,
      subjects,
      except: piece.except,
      verbs,
      manner: { ...before, ...piece.manner },
      isNext: piece.isNext,
      isWithout: piece.isWithout,
    });

  for (const piece of pieces) {
    const own = piece.subjects;
    const verbs = verbsOf(piece, last());
    const isSomebodyElse = own.length > 0 || (piece.startsUnknown && startsWithNoun.test(piece.text));
    if (isSomebodyElse) missed = piece.unknown.length > 0 && verbs.length === 0 ? own : null;
    if (verbs.length > 0 && own.length === 0 && (piece.startsUnknown || isOfTheStage(piece))) {
      // Of somebody who is not there nothing is said at all.
      misses(piece.text, piece.startsUnknown ? 'NOT_UNDERSTOOD' : 'NO_SUBJECT');
      continue;
    }
    if (saysBack.test(piece.text) || (verbs.length === 0 && saysAnew.test(piece.text))) {
      misses(piece.text);
      continue;
    }
    if (/^(?:and )?(?:when|if|once|whenever|as soon as)\b/.test(piece.text)) {
      misses(piece.text);
      continue;
    }
    if (piece.except.length > 0 && own.length === 0 && verbs.length === 0) {
      const model = last();
      if (model) model.except = [...model.except, ...piece.except];
      else misses(piece.text);
      continue;
    }
    for (const run of piece.unknown) misses(run);
    if (verbs.length === 0 && piece.unknown.length > 0 && saysHow(piece) && !piece.isLikewise) {
      // "and explodes slowly": slowly is not how the others do what they do.
      missesAll(piece);
      continue;
    }
    if (verbs.length > 0) {
      const all = [...waiting.flatMap(({ subjects }) => subjects), ...own];
      const same = missed ?? last()?.subjects ?? earlier.at(-1)?.subjects ?? [];
      const said: Manner = Object.assign({}, ...waiting.map(({ manner }) => manner));
      speak(
        {
          ...piece,
          isNext: piece.isNext || waiting.some(({ isNext }) => isNext) || stopsThat(piece, last()),
        },
        all.length > 0 ? all : same,
        verbs,
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
      if (model && piece.isNext) {
        speak({ ...piece, manner: sameButFor(model.manner, piece.manner) }, model.subjects, model.verbs);
      } else if (model?.manner.from !== undefined && piece.manner.from !== undefined) {
        // "at 3 seconds and at 5 seconds"
        speak({ ...piece, manner: sameButFor(model.manner, piece.manner) }, model.subjects, model.verbs);
      } else if (model && waiting.length === 0 && isOtherwise(model.manner, piece.manner)) misses(piece.text);
      else if (model && waiting.length === 0) model.manner = { ...model.manner, ...piece.manner };
      else waiting.push(piece);
    }
  }
  const model = last();
  // "spin the wheel and the gear": the verb was said before them.
  for (const piece of waiting)
    if (model && piece.subjects.length > 0) speak(piece, piece.subjects, model.verbs, model.manner);
    else missesAll(piece);
  return clauses;
};

/** Reads what shall happen; any text is fine. A lonely layer needs no name. */
export const readDirections = (text: string, layers: readonly SceneLayer[]): Directions => {
  const { text: marked, mentions } = markMentions(plainText(text), layerNames(layers));
  const notDone: NotDone[] = [];
  const clauses: Clause[] = [];
  for (const sentence of marked.split(' . ')) {
    const pieces = piecesOf(sentence.replace(/ ?\.$/, ''), mentions);
    clauses.push(...clausesOf(pieces, clauses, notDone));
  }
  const namesLayers = mentions.length > 0;
  return { clauses: clauses.map((clause) => meantFor(clause, layers)), notDone, namesLayers };
};

const meantFor = (clause: Clause, layers: readonly SceneLayer[]): Clause =>
  clause.subjects.length === 0 && layers.length === 1 ? { ...clause, subjects: ['ALL'] } : clause;
