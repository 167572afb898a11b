import type { ElementName } from './elements.ts';
import type { Phrase } from './phrases.ts';
import type { Carried } from './plan.ts';
import { colorOf, type Unit } from './units.ts';

/** What is carried where only a material was said: 'full of gold'. */
const substances: Partial<Record<ElementName, string>> = {
  gold: 'coin',
  silver: 'coin',
  fire: 'flame',
  crystal: 'crystal',
  diamond: 'gem',
  ruby: 'gem',
  sapphire: 'gem',
  jade: 'gem',
  bone: 'bone',
  wood: 'wood',
  stone: 'rock',
};

/** The noun of a unit as something that goes with a subject; 'cape' where it is worn. */
export const carriedOf = (unit: Unit, name: string): Carried => ({
  name,
  color: colorOf(unit),
  element: unit.element?.meaning.element,
});

export const substanceOf = (phrase: Phrase): Carried => {
  const element = phrase.meaning.element!;
  return { name: substances[element] ?? element, element };
};

/** What people call the noun of a unit. */
export const nameOf = ({ meaning, text }: Phrase): string => meaning.thing?.name ?? text;

/** The phrases that a unit is made of, but those that change nothing. */
export const phrasesIn = ({ number, color, element, noun }: Unit): (Phrase | undefined)[] => [
  number,
  color,
  element,
  noun,
];
