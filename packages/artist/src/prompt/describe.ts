import { cameraWords } from './camera-words.ts';
import { conditionWords } from './conditions.ts';
import { type ElementName, elementNamed } from './elements.ts';
import type { PlaceName } from './places.ts';
import type { BodyPart, CameraWord, Carried, Companion, Plan, Relation } from './plan.ts';
import { spaced, withArticle, withS } from './words.ts';

const materialWord = (element: ElementName | undefined): string =>
  element ? elementNamed(element).words[0]! : '';

const numberWords = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const plural = (noun: string): string => (/s$/.test(noun) ? noun : withS(noun).pop()!);

const colored = ({ name, color, element }: Carried): string =>
  // What is named after its material does not say it twice: 'water of water'.
  [color && spaced(color), name === element ? '' : materialWord(element), spaced(name)]
    .filter(Boolean)
    .join(' ');

const carriedWords = (one: Carried): string => withArticle(colored(one));

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

const setting = (place: PlaceName): string =>
  place === 'underwater'
    ? place
    : place === 'night'
      ? 'at night'
      : `${place === 'sea' || place === 'beach' ? 'by' : 'in'} ${place === 'space' ? place : `the ${place}`}`;

/** Said from where the companion is: a tree that is behind it has it in front. */
const besides: Readonly<Record<Relation, string>> = {
  BESIDE: 'beside',
  BEHIND: 'in front of',
  BEFORE: 'behind',
  UNDER: 'on top of',
  ON: 'under',
};

const companionWords = (one: Companion): string =>
  `${besides[one.relation]} ${
    one.count && one.count > 1 ? `${numberWords[one.count]} ${plural(colored(one))}` : carriedWords(one)
  }`;

const bodyPartWords = (one: BodyPart): string => {
  const called = colored(one);
  return one.count && one.count > 1 ? `${numberWords[one.count]} ${plural(called)}` : called;
};

const arranged: Readonly<Record<NonNullable<Plan['count']>['arrangement'], string>> = {
  GROUP: '',
  ROW: ' in a row',
  STACK: ' in a stack',
  PILE: ' in a pile',
};

const views: Readonly<Record<CameraWord, string>> = {
  FRONT: 'from the front',
  SIDE: 'from the side',
  BACK: 'from behind',
  TOP: 'from above',
  ISOMETRIC: cameraWords.ISOMETRIC[0]!,
  PORTRAIT: 'as a portrait',
};

const subjectWords = (plan: Plan): string => {
  const silent = new Set(['fireBreathing', 'longHaired', 'oneEyed', 'inLove', 'tailed']);
  const adjectives = plan.traits
    .filter((t) => !silent.has(t))
    .slice(0, 4)
    .map(spaced);
  const noun = plan.noun.length > 40 ? `${plan.noun.slice(0, 40)}…` : plan.noun;
  const words = [...adjectives, materialWord(plan.element), noun].filter(Boolean).join(' ');
  if (!plan.count) return withArticle(words);
  const { number, arrangement } = plan.count;
  return `${numberWords[number]} ${plural(words)}${arranged[arrangement]}`;
};

/** A plan in words, for people: 'a fierce small dragon, green, with a lantern'. */
export const describePlan = (plan: Plan): string => {
  const parts = [subjectWords(plan)];
  const say = (words: string | undefined): void => {
    if (words) parts.push(words);
  };
  say(plan.color && spaced(plan.color));
  for (const condition of plan.conditions) say(conditionWords[condition][0]);
  say(plan.traits.includes('fireBreathing') ? 'breathing fire' : undefined);
  say(plan.traits.includes('inLove') ? 'in love' : undefined);
  const told = new Set(Object.entries(plan.partColors).map(([part]) => part));
  for (const [part, color] of Object.entries(plan.partColors).slice(0, 4))
    say(`${spaced(color)} ${spaced(part)}`);
  for (const part of plan.bodyParts)
    if ((part.count ?? part.element) || (part.color && !told.has(part.name) && !told.has(`${part.name}s`)))
      say(`with ${part.count && part.count > 1 ? bodyPartWords(part) : withArticle(bodyPartWords(part))}`);
  say(plan.pose?.toLowerCase());
  say(plan.ridden && `riding ${carriedWords(plan.ridden)}`);
  if (plan.worn.length) say(`wearing ${listed(plan.worn.map(carriedWords))}`);
  if (plan.held.length) say(`holding ${listed(plan.held.map(carriedWords))}`);
  if (plan.contents.length) say(`with ${listed(plan.contents.map(colored))} in it`);
  for (const companion of plan.companions) say(companionWords(companion));
  if (plan.ground)
    say(`on ${plan.ground.name === plan.ground.element ? plan.ground.name : carriedWords(plan.ground)}`);
  say(plan.place && setting(plan.place));
  say(plan.camera && views[plan.camera]);
  return parts.join(', ');
};
