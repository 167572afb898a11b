import { type ElementName, elementNamed } from './elements.ts';
import type { PlaceName } from './places.ts';
import type { Carried, Plan } from './plan.ts';
import { spaced, withArticle } from './words.ts';

const materialWord = (element: ElementName | undefined): string =>
  element ? elementNamed(element).words[0]! : '';

const carriedWords = ({ name, color, element }: Carried): string =>
  withArticle([color && spaced(color), materialWord(element), spaced(name)].filter(Boolean).join(' '));

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

const setting = (place: PlaceName): string =>
  place === 'underwater'
    ? place
    : place === 'night'
      ? 'at night'
      : `${place === 'sea' || place === 'beach' ? 'by' : 'in'} ${place === 'space' ? place : `the ${place}`}`;

/** A plan in words, for people: 'a fierce small dragon, green, with a lantern'. */
export const describePlan = (plan: Plan): string => {
  const silent = new Set(['fireBreathing', 'longHaired', 'oneEyed']);
  const adjectives = plan.traits.filter((t) => !silent.has(t)).slice(0, 4);
  const noun = plan.noun.length > 40 ? `${plan.noun.slice(0, 40)}…` : plan.noun;
  const parts = [withArticle([...adjectives, materialWord(plan.element), noun].filter(Boolean).join(' '))];
  if (plan.color) parts.push(spaced(plan.color));
  if (plan.traits.includes('fireBreathing')) parts.push('breathing fire');
  for (const [part, color] of Object.entries(plan.partColors).slice(0, 4))
    parts.push(`${spaced(color)} ${spaced(part)}`);
  if (plan.worn.length) parts.push(`wearing ${listed(plan.worn.map(carriedWords))}`);
  if (plan.held.length) parts.push(`holding ${listed(plan.held.map(carriedWords))}`);
  if (plan.place) parts.push(setting(plan.place));
  return parts.join(', ');
};
