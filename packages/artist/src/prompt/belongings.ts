import { carriedOf, nameOf, phrasesIn } from './carried.ts';
import type { Clause } from './clauses.ts';
import { type Draft, ignore, note } from './draft.ts';
import type { Relation } from './plan.ts';
import { shownColor } from './qualities.ts';
import type { RelationWord } from './relations.ts';
import {
  holdsContent,
  isBeing,
  isContainer,
  isGround,
  isHandy,
  isRidden,
  isScene,
  kindOfSubject,
  standsAlone,
} from './things.ts';
import type { Unit } from './units.ts';
import { spaced } from './words.ts';

const most = { held: 2, worn: 4, companions: 3, contents: 3 } as const;

/** What the placing of a noun needs to know. */
export type Belonging = {
  readonly draft: Draft;
  readonly unit: Unit;
  readonly by: Clause['by'];
  readonly relation: RelationWord | undefined;
  /** What the picture is of. */
  readonly subject: string;
};

const thingOf = ({ unit }: Belonging): string => unit.noun!.meaning.thing!.subject;

const said = ({ unit, by }: Belonging) => [by, ...phrasesIn(unit)];
const extra = ({ unit }: Belonging) => ({ color: shownColor(unit), count: unit.number?.meaning.number });

/** It changes nothing. */
export const leave = ({ draft, unit }: Belonging): void => ignore(draft, unit.color, unit.element, unit.noun);

const keep = (
  one: Belonging,
  list: 'held' | 'worn' | 'contents',
  role: 'HELD' | 'WORN' | 'CONTENT',
  name: string,
): void => {
  const { draft, unit } = one;
  if (draft[list].length >= most[list]) {
    // A third hand nobody has: what is left over lies beside.
    if (list === 'held') accompany(one, 'BESIDE');
    else leave(one);
  } else {
    // Two of a thing fill both hands.
    const count = unit.number?.meaning.number;
    const pair =
      list === 'held' && count === 2 && !draft.held.length && kindOfSubject(one.subject) === 'person';
    for (let i = 0; i < (pair ? 2 : 1); i++)
      draft[list].push(list === 'contents' ? { ...carriedOf(unit, name), count } : carriedOf(unit, name));
    // How many is drawn in both hands, and in what holds them; nowhere else.
    const counted = pair || list === 'contents' ? unit : { ...unit, number: undefined };
    if (counted !== unit) ignore(draft, unit.number);
    const shown = { ...one, unit: counted };
    note(draft, role, role === 'WORN' ? spaced(name) : nameOf(unit.noun!), said(shown), extra(shown));
  }
};

const hold = (one: Belonging): void => keep(one, 'held', 'HELD', thingOf(one));
const contain = (one: Belonging): void => keep(one, 'contents', 'CONTENT', thingOf(one));
export const wear = (one: Belonging): void =>
  keep(one, 'worn', 'WORN', one.unit.noun!.meaning.wearable ?? thingOf(one));

const accompany = (one: Belonging, relation: Relation): void => {
  const { draft, unit } = one;
  if (draft.companions.length >= most.companions) leave(one);
  else {
    draft.companions.push({ ...carriedOf(unit, thingOf(one)), relation, count: unit.number?.meaning.number });
    note(draft, 'COMPANION', nameOf(unit.noun!), said(one), extra(one));
  }
};

const ride = (one: Belonging): void => {
  const { draft, unit } = one;
  if (draft.ridden) accompany(one, 'BESIDE');
  else {
    draft.ridden = carriedOf(unit, thingOf(one));
    note(draft, 'RIDDEN', nameOf(unit.noun!), said(one), extra(one));
  }
};

export const standOn = (one: Belonging): void => {
  const { draft, unit } = one;
  const noun = unit.noun!;
  const bare = isGround(noun.text);
  if (draft.ground) leave(one);
  else {
    draft.ground = carriedOf(unit, bare ? noun.text : (noun.meaning.thing?.subject ?? noun.text));
    note(draft, 'GROUND', bare ? noun.text : nameOf(noun), said(one), extra(one));
  }
};

/** Somebody is with it, or has it: where it belongs, what it is decides. */
const have = (one: Belonging, inHand: boolean): void => {
  const name = thingOf(one);
  const being = isBeing(one.subject);
  if (isHandy(name) ? being || inHand : being && inHand && !isScene(name)) hold(one);
  else if (!being && holdsContent(one.subject)) contain(one);
  else accompany(one, isScene(name) ? 'BEHIND' : 'BESIDE');
};

const beWorn = (one: Belonging): void => {
  const { meaning } = one.unit.noun!;
  if (meaning.wearable || kindOfSubject(thingOf(one)) === 'clothing') wear(one);
  else have(one, true);
};

const onTop = (one: Belonging): void => {
  const name = thingOf(one);
  if (isGround(one.unit.noun!.text)) standOn(one);
  else if (name === 'spider web') accompany(one, 'BEHIND');
  else if (isBeing(one.subject) && isRidden(name)) ride(one);
  else if (kindOfSubject(name) === 'person') accompany(one, 'UNDER');
  else standOn(one);
};

const inside = (one: Belonging): void => {
  const name = thingOf(one);
  const { wearable } = one.unit.noun!.meaning;
  if (isBeing(one.subject) && (wearable || kindOfSubject(name) === 'clothing')) wear(one);
  else if (isBeing(one.subject) && kindOfSubject(name) === 'vehicle') ride(one);
  else if (!isBeing(one.subject) && isContainer(name)) standOn(one);
  else accompany(one, isScene(name) ? 'BEHIND' : 'BEFORE');
};

/** Where the noun of a unit belongs, by its relation to the subject. */
const placings: Readonly<Record<RelationWord, (one: Belonging) => void>> = {
  WITH: (one) => have(one, false),
  HOLD: (one) => have(one, true),
  PLAY: (one) =>
    standsAlone(thingOf(one)) || isBeing(thingOf(one)) ? accompany(one, 'BEFORE') : have(one, true),
  WEAR: beWorn,
  AS: beWorn,
  RIDE: ride,
  DO: (one) => accompany(one, 'BESIDE'),
  ON: onTop,
  IN: inside,
  UNDER: (one) => accompany(one, 'BEHIND'),
  BEFORE: (one) => accompany(one, 'BEHIND'),
  BEHIND: (one) => accompany(one, 'BEFORE'),
  BESIDE: (one) => accompany(one, 'BESIDE'),
  OF: (one) => (isBeing(one.subject) ? leave(one) : contain(one)),
  CONTAIN: contain,
  // 'from a tree', 'over a city': what is large is seen behind.
  OTHER: (one) => (isScene(thingOf(one)) ? accompany(one, 'BEHIND') : leave(one)),
  AND: (one) => accompany(one, 'BESIDE'),
};

/** What stands before the head without a relation: 'strawberry cake', 'sword goblin'. */
const besides = (one: Belonging): void => {
  const name = thingOf(one);
  if (isBeing(one.subject) ? isHandy(name) : holdsContent(one.subject)) have(one, false);
  else leave(one);
};

/** Puts a thing where its relation to the subject says. */
export const place = (one: Belonging): void => (one.relation ? placings[one.relation] : besides)(one);
