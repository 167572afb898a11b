import type { Subject } from '../art.ts';
import { type Belonging, leave, place, standOn, wear } from './belongings.ts';
import { addBodyPart } from './body-parts.ts';
import { substanceOf } from './carried.ts';
import type { Clause } from './clauses.ts';
import { addCount } from './count.ts';
import { type Draft, ignore, note } from './draft.ts';
import { lexicon } from './lexicon.ts';
import { materialThing } from './material-thing.ts';
import { isArticle, isStrange, type Phrase } from './phrases.ts';
import { addQualities, noteElement } from './qualities.ts';
import type { RelationWord } from './relations.ts';
import { holdsContent, isBeing, isContainer, isGround } from './things.ts';
import { type Unit, unitsOf } from './units.ts';

const placing: ReadonlySet<RelationWord> = new Set<RelationWord>([
  'IN',
  'ON',
  'UNDER',
  'BEHIND',
  'BESIDE',
  'BEFORE',
  'OTHER',
]);
const touching: ReadonlySet<RelationWord> = new Set<RelationWord>([
  'WITH',
  'WEAR',
  'HOLD',
  'IN',
  'AND',
  'AS',
]);

/** Where something is does not say what it is made of: a sword in a stone. */
const nowhere: ReadonlySet<RelationWord> = new Set<RelationWord>([
  'IN',
  'UNDER',
  'BEHIND',
  'BESIDE',
  'BEFORE',
  'OTHER',
]);

/** Whose clause is read. */
export type About = {
  readonly draft: Draft;
  readonly subject: string;
  /** The hand-made subject, if it is one. */
  readonly drawn?: Subject;
  /** The words that the subject itself was read from. */
  readonly own: readonly (Phrase | undefined)[];
  /** Adjectives follow their nouns. */
  readonly nounFirst: boolean;
};

/** 'with its house on its back': where the last companion is, not a thing of its own. */
const putOnBack = ({ draft }: About, unit: Unit): boolean => {
  const last = draft.companions[draft.companions.length - 1];
  if (!last || !/^(back|head|shoulder|shoulders|shell|nose)$/.test(unit.noun?.text ?? '')) return false;
  draft.companions[draft.companions.length - 1] = { ...last, relation: 'ON' };
  return true;
};

const addPlace = (one: Belonging): void => {
  const { draft, unit, by, relation } = one;
  const noun = unit.noun!;
  const known = relation === undefined || placing.has(relation);
  if (relation === 'ON' && isGround(noun.text)) standOn(one);
  else if (draft.place || !known) leave(one);
  else {
    draft.place = noun.meaning.place;
    note(draft, 'PLACE', noun.meaning.place!, [by, noun]);
    ignore(draft, unit.color, unit.element);
  }
};

/** What is left of a clause without a noun: 'of fire', 'in red', 'with glowing'. */
const addRest = (
  { draft, subject, drawn }: About,
  unit: Unit,
  relation: RelationWord | undefined,
  by?: Phrase,
): void => {
  const { element } = unit;
  const inside = relation === 'CONTAIN' ? !isBeing(subject) : relation === 'OF' && isContainer(subject);
  if (element && by && inside) {
    draft.contents.push(substanceOf(element));
    note(draft, 'CONTENT', element.meaning.element!, [by, element]);
  } else if (element && relation === 'ON' && element.meaning.element !== 'fire' && !draft.ground) {
    draft.ground = { name: element.text, element: element.meaning.element };
    note(draft, 'GROUND', element.text, [by, element]);
  } else if (element && by && !draft.element && relation && !nowhere.has(relation)) {
    draft.element = element.meaning.element;
    noteElement(draft, element, by);
  } else if (element && relation && nowhere.has(relation)) ignore(draft, element);
  else if (element) {
    addQualities(draft, unit, drawn);
    return;
  }
  addQualities(draft, { ...unit, element: undefined }, drawn);
};

/** Says what a noun is to the subject. */
const addNoun = (about: About, one: Belonging, use: Unit['use']): void => {
  const { draft, subject, drawn } = about;
  const { unit, by, relation } = one;
  const noun = unit.noun!;
  if (use === 'STRANGE' && !relation) {
    addQualities(draft, unit, drawn);
    return;
  }
  // What is said about something that goes with the subject is not drawn yet.
  ignore(draft, unit.secondColor, ...unit.adjectives);
  if (noun.meaning.trade && relation === 'AS' && isBeing(subject) && !draft.trade) {
    draft.trade = noun.meaning.trade;
    note(draft, 'TRADE', noun.meaning.trade, [by, noun]);
  } else if (use === 'WORN' && (!relation || touching.has(relation) || !noun.meaning.thing)) wear(one);
  else if (noun.meaning.thing) place(one);
  else if (use === 'STRANGE' && relation === 'ON' && isGround(noun.text)) standOn(one);
  else ignore(draft, unit.number, unit.color, unit.element, noun);
};

/** 'in a stone' is in one, 'in stone' is made of it. */
const pieceOf = (element: Phrase | undefined, { phrases, by }: Clause): Phrase | undefined => {
  const at = element ? phrases.indexOf(element) : -1;
  const isOne = at > 0 ? isArticle(phrases[at - 1]!) : / (an?|the)$/.test(by?.text ?? '');
  return element && isOne ? materialThing(element) : undefined;
};

const addUnit = (about: About, unit: Unit, clause: Clause, relation: RelationWord | undefined): void => {
  const { draft, subject, drawn, own } = about;
  const { noun, use } = unit;
  const { by } = clause;
  const one: Belonging = { draft, unit, by, relation, subject };
  const place = relation && nowhere.has(relation) && pieceOf(unit.element, clause);
  if (!noun && place) {
    // 'stuck in a stone': where something is, a material is a thing.
    addNoun(about, { ...one, unit: { ...unit, noun: place, element: undefined } }, 'THING');
  } else if (!noun) addRest(about, unit, relation, by);
  else if (own.includes(noun) || (!relation && noun.meaning.thing?.subject === subject)) {
    addCount(draft, unit);
    addQualities(draft, unit, drawn);
  } else if (relation === 'ON' && putOnBack(about, unit)) return;
  else if (use === 'PLACE') addPlace(one);
  else if (use !== 'PART') addNoun(about, one, use);
  else if (relation && !touching.has(relation)) leave(one);
  else addBodyPart(draft, unit, drawn, isBeing(subject));
};

const hasPaintOf = (drawn: Subject | undefined) => (paints: readonly string[]) =>
  paints.some((paint) => drawn && paint in drawn.paints);

/** Reads what a clause says about the subject; `relation` is that of the clause before for an 'and'. */
export const describeClause = (about: About, clause: Clause, relation: RelationWord | undefined): void => {
  const { draft, subject, drawn, own } = about;
  const units = unitsOf(clause.phrases, {
    hasPaint: hasPaintOf(drawn),
    being: isBeing(subject),
    wears: isBeing(subject) || relation === 'WEAR' || (relation === 'WITH' && !holdsContent(subject)),
    nouns: new Set(own.filter((one) => one !== undefined)),
    placing: relation !== undefined && placing.has(relation),
    material: relation === 'OF' || relation === 'CONTAIN',
    inHand: relation === 'HOLD' || relation === 'PLAY',
    nounFirst: about.nounFirst,
  });
  const pose = clause.by && (clause.by.meaning.pose ?? lexicon().get(clause.by.text.split(' ')[0]!)?.pose);
  if (pose && isBeing(subject)) {
    draft.pose ??= pose;
    note(draft, 'POSE', pose.toLowerCase(), [clause.by]);
  }
  const before = draft.parts.length;
  for (const unit of units) addUnit(about, unit, clause, relation);
  for (const phrase of clause.phrases)
    if (isStrange(phrase) && !own.includes(phrase) && !draft.ignored.includes(phrase)) ignore(draft, phrase);
  // A verb nobody knows that led to nothing is not understood either.
  if (clause.by && !clause.by.meaning.relation && draft.parts.length === before) ignore(draft, clause.by);
};
