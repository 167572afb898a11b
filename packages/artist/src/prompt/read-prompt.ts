import type { Family, Subject } from '../art.ts';
import type { ColorName } from '../color/colors.ts';
import { subjectNamed } from '../subjects/registry.ts';
import { type ElementName, elementNamed } from './elements.ts';
import { findScenery } from './find-scenery.ts';
import { isStrange, joiners, type Phrase, phrasesOf, placers } from './phrases.ts';
import type { PlaceName } from './places.ts';
import type { Carried, Plan } from './plan.ts';
import type { Trait } from './traits.ts';
import { formsOf, spaced, wordsOf } from './words.ts';

const familyOf = (name: string): Family => subjectNamed(name)!.family;

const isBeing = (name: string | undefined): boolean =>
  name !== undefined && (familyOf(name) === 'person' || familyOf(name) === 'creature');

/** Which of the phrases is what the picture is of, and which lends it an outfit. */
const chooseSubject = (phrases: readonly Phrase[]): { head: number; role: number } => {
  const stop = phrases.findIndex((p, i) => i > 0 && (joiners.has(p.text) || placers.has(p.text)));
  const nouns = phrases.map((p, i) => (p.meaning.subject ? i : -1)).filter((i) => i >= 0);
  const early = nouns.filter((i) => stop < 0 || i < stop);
  const stranger = phrases.slice(0, stop < 0 ? undefined : stop).some((p) => isStrange(p));
  const pool = early.length ? early : stranger ? [] : nouns.slice(0, 1);
  if (!pool.length) return { head: -1, role: -1 };
  const beings = pool.filter((i) => isBeing(phrases[i]!.meaning.subject));
  const last = pool[pool.length - 1]!;
  if (beings.length > 1 && beings.includes(last)) {
    const race = beings.find(
      (i) =>
        phrases[i]!.meaning.subject !== phrases[last]!.meaning.subject &&
        bodyFirst(phrases[i]!.meaning.subject!),
    );
    if (race !== undefined) return { head: race, role: last };
  }
  return { head: last, role: -1 };
};

/** Words that name a body rather than a trade: in 'skeleton pirate' and 'owl wizard' the first noun is the body. */
const bodyFirst = (name: string): boolean =>
  familyOf(name) === 'creature' ||
  [
    'skeleton',
    'zombie',
    'goblin',
    'orc',
    'elf',
    'dwarf',
    'robot',
    'demon',
    'angel',
    'golem',
    'vampire',
  ].includes(name);

type Reading = {
  color?: ColorName;
  element?: ElementName;
  place?: PlaceName;
  partColors: Record<string, ColorName>;
  traits: Set<Trait>;
  held: Carried[];
  worn: Carried[];
};

/** The singular that a subject lists for a noun in whatever form it was written. */
const singularOf = (noun: string, { name, words }: Subject): string =>
  [spaced(name), ...words].find((word) => formsOf(word).includes(noun)) ?? noun;

/** Reads a prompt (any text at all) into a plan. `moodWords` are read as if they were part of it. */
export const readPrompt = (prompt: string, moodWords: readonly string[] = []): Plan => {
  const words = wordsOf(prompt);
  const scenery = findScenery(words);
  const phrases = scenery?.phrases ?? phrasesOf(words);
  const { head, role } = scenery ?? chooseSubject(phrases);
  const subject = head >= 0 ? phrases[head]!.meaning.subject! : 'stranger';
  const strange = phrases.filter(isStrange);
  const said = head >= 0 ? phrases[head]!.text : (strange[strange.length - 1]?.text ?? 'creature');
  const trade =
    role >= 0 ? ` ${singularOf(phrases[role]!.text, subjectNamed(phrases[role]!.meaning.subject!)!)}` : '';
  const noun = `${singularOf(said, subjectNamed(subject)!)}${trade}`;
  const owner = subjectNamed(subject)!;
  const reading: Reading = { partColors: {}, traits: new Set(), held: [], worn: [] };
  let color: ColorName | undefined;
  let element: ElementName | undefined;
  let placing = false;
  const settle = (): void => {
    reading.color ??= color;
    reading.element ??= element;
    color = undefined;
    element = undefined;
  };
  for (let i = 0; i < phrases.length; i++) {
    const { text, meaning } = phrases[i]!;
    if (joiners.has(text) || placers.has(text)) {
      if (text !== 'of') settle();
      placing = placers.has(text) && text !== 'of';
      continue;
    }
    if (i === head || i === role) {
      settle();
      continue;
    }
    if (
      meaning.place &&
      (placing || !meaning.color) &&
      (placing || (!meaning.element && !meaning.subject && !meaning.trait))
    ) {
      reading.place ??= meaning.place;
      continue;
    }
    const next = phrases[i + 1]?.meaning ?? {};
    const leads =
      i + 1 < phrases.length &&
      Boolean(next.subject || next.part || next.wearable || next.color || next.element || next.trait);
    const slot = meaning.part?.find((s) => s in owner.paints);
    if (meaning.part && !(meaning.color && leads) && (slot || !meaning.wearable)) {
      const chosen = color ?? (element && elementNamed(element).color);
      if (slot && chosen) reading.partColors[slot] = chosen;
      else if (!slot) settle();
      color = undefined;
      element = undefined;
    } else if (meaning.wearable && (isBeing(subject) || !meaning.subject) && i !== head) {
      if (isBeing(subject)) reading.worn.push({ name: meaning.wearable, color, element });
      color = undefined;
      element = undefined;
    } else if (meaning.element && (leads || !meaning.subject)) {
      element = meaning.element;
    } else if (meaning.color && (leads || !meaning.subject)) {
      color = meaning.color;
    } else if (meaning.subject) {
      const thing = subjectNamed(meaning.subject)!;
      if (isBeing(subject) && thing.grip) reading.held.push({ name: thing.name, color, element });
      else settle();
      color = undefined;
      element = undefined;
    } else if (meaning.trait) reading.traits.add(meaning.trait);
    else if (isStrange(phrases[i]!)) settle();
  }
  settle();
  for (const phrase of phrasesOf(moodWords.flatMap(wordsOf)))
    if (phrase.meaning.trait) reading.traits.add(phrase.meaning.trait);
  return {
    subject,
    role: role >= 0 ? phrases[role]!.meaning.subject : undefined,
    noun,
    color: reading.color,
    partColors: reading.partColors,
    element: reading.element,
    traits: [...reading.traits],
    held: reading.held.slice(0, 2),
    worn: reading.worn.slice(0, 4),
    companions: [],
    contents: [],
    bodyParts: [],
    conditions: [],
    place: reading.place,
    words,
    reading: { subject: spaced(subject), known: subject !== 'stranger', parts: [], ignored: [] },
  };
};
