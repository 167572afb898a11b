import type { Subject } from '../art.ts';
import { type Draft, ignore, note } from './draft.ts';
import { addAdjective, shownColor } from './qualities.ts';
import type { Trait } from './traits.ts';
import { colorOf, type Unit } from './units.ts';
import { spaced } from './words.ts';

/** Having one of these at all says something. */
const traitsOfParts: Readonly<Record<string, Trait>> = {
  wing: 'winged',
  horn: 'horned',
  beard: 'bearded',
  tail: 'tailed',
};

/** What adjectives mean that stand before hair. */
const hairTraits: Partial<Record<Trait, Trait>> = {
  tall: 'longHaired',
  short: 'shortHaired',
  spiky: 'spikyHaired',
  curlyHaired: 'curlyHaired',
  braided: 'braided',
};

const mostParts = 6;

/** 'purple hair', 'a wooden leg', 'three heads': a part of the subject, with what is said about it. */
export const addBodyPart = (draft: Draft, unit: Unit, subject: Subject | undefined, being: boolean): void => {
  const noun = unit.noun!;
  const { name, paints } = noun.meaning.part!;
  const color = shownColor(unit);
  const paint = paints.find((one) => subject && one in subject.paints);
  const number = unit.number?.meaning.number;
  const trait = traitsOfParts[name];
  const about = [unit.color, unit.element, noun];
  // A smile is the whole face's, but a big nose does not make a giant.
  for (const one of unit.adjectives) {
    const hair = name === 'hair' && one.meaning.trait && hairTraits[one.meaning.trait];
    if (hair) {
      draft.traits.add(hair);
      note(draft, 'TRAIT', spaced(hair), [one]);
    } else if (one.meaning.trait && !/^(tiny|giant|tall|short|fat|thin|old|young)$/.test(one.meaning.trait))
      addAdjective(draft, one);
    else ignore(draft, one);
  }
  if (color && paint) draft.partColors[paint] = color;
  // A suit of armor is all of it.
  if (color && paint === 'armor')
    for (const piece of ['pants', 'boots', 'gloves', 'helmet'])
      if (subject && piece in subject.paints) draft.partColors[piece] ??= color;
  if (being && draft.bodyParts.length < mostParts && (color || number || trait)) {
    draft.bodyParts.push({
      name,
      color: colorOf(unit),
      element: unit.element?.meaning.element,
      count: number,
    });
    if (trait && being) draft.traits.add(trait);
    // A beard that is only named is drawn as any beard; a number is said by itself, too.
    if (number) note(draft, 'COUNT', String(number), [unit.number], { count: number });
    note(draft, 'BODY_PART', name, about, { color, count: number });
  } else if (color && paint) note(draft, 'BODY_PART', name, about, { color });
  else if (!(being && unit.adjectives.length)) ignore(draft, unit.number, ...about);
};
