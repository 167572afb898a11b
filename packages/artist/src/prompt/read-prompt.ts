import { subjectNamed } from '../subjects/registry.ts';
import { inEnglish } from '../vocabulary/foreign/translate.ts';
import { nameOf } from './carried.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { describeClause } from './describe-clause.ts';
import { type Draft, newDraft, note } from './draft.ts';
import { findScenery } from './find-scenery.ts';
import { chooseHead, type Head, natures } from './head.ts';
import { withTile } from './isometric-ground.ts';
import { naturalColor } from './natural-colors.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import type { Plan } from './plan.ts';
import { noteElement } from './qualities.ts';
import { readingOf } from './reading-of.ts';
import type { RelationWord } from './relations.ts';
import { settleView } from './settle-view.ts';
import { tokensOf } from './tokens.ts';
import { speaksOfCreature } from './unknown.ts';
import { wordsOf } from './words.ts';

/** What is drawn, what it is called, and whether anybody knows it. */
type Named = {
  readonly subject: string;
  readonly noun: string;
  readonly name: string;
  readonly known: boolean;
};

const nameHead = ({ noun, role, trade, strange }: Head, clauses: readonly Clause[]): Named => {
  const lent = role ? ` ${nameOf(role)}` : trade ? ` ${trade.name}` : '';
  if (noun) {
    const { subject, name } = noun.meaning.thing!;
    return { subject, noun: `${name}${lent}`, name, known: true };
  }
  if (trade) return { subject: 'villager', noun: trade.name, name: trade.name, known: true };
  const called = strange?.text ?? 'creature';
  const creature = !strange || speaksOfCreature(called, clauses);
  return { subject: creature ? 'stranger' : 'unknownThing', noun: called, name: called, known: false };
};

const noteHead = (draft: Draft, { noun, role, trade, nature, strange }: Head, named: Named): void => {
  const said = noun ?? trade?.phrase ?? strange;
  if (said) note(draft, 'SUBJECT', named.name, [said]);
  if (role) note(draft, 'TRADE', nameOf(role), [role]);
  if (trade && noun) note(draft, 'TRADE', trade.name, [trade.phrase]);
  if (trade) draft.trade = trade.name;
  if (!nature) return;
  const { element, trait } = natures[nature.meaning.thing!.subject]!;
  if (element) {
    draft.element = element;
    noteElement(draft, { ...nature, meaning: { element } });
  }
  if (trait) {
    draft.traits.add(trait);
    note(draft, 'TRAIT', trait, [nature]);
  }
};

/** One of several between commas, the last of them after an 'and': 'holding a sword, a shield and a potion'. */
const isListed = (clauses: readonly Clause[], i: number): boolean => {
  const next = clauses[i + 1];
  return (
    clauses[i]!.relation === undefined &&
    next !== undefined &&
    (next.relation === 'AND' || isListed(clauses, i + 1))
  );
};

/** Reads every clause; an 'and' goes on with what the clause before it did. */
const describe = (
  draft: Draft,
  named: Named,
  head: Head,
  clauses: readonly Clause[],
  nounFirst: boolean,
): void => {
  const drawn = subjectNamed(named.subject);
  const own = [head.noun, head.role, head.nature, head.trade?.phrase, named.known ? undefined : head.strange];
  let relation: RelationWord | undefined;
  clauses.forEach((clause, i) => {
    if (clause.relation === 'AND') relation ??= 'AND';
    else if (i === head.clause || !isListed(clauses, i)) relation = clause.relation;
    describeClause({ draft, subject: named.subject, drawn, own, nounFirst }, clause, relation);
  });
};

const addMood = (draft: Draft, words: readonly string[]): void => {
  for (const { meaning } of phrasesOf(words.flatMap(tokensOf)))
    if (meaning.trait) draft.traits.add(meaning.trait);
};

/** Reads a prompt (any text at all) into a plan. `moodWords` are read as if they were part of it. */
export const readPrompt = (prompt: string, moodWords: readonly string[] = []): Plan => {
  const { tokens: english, nounFirst } = inEnglish(tokensOf(prompt));
  const tokens = withTile(english);
  const scenery = findScenery(tokens);
  const phrases: readonly Phrase[] = scenery?.phrases ?? phrasesOf(tokens);
  const clauses = clausesOf(phrases);
  const head: Head = scenery ? { noun: scenery.noun, clause: 0 } : chooseHead(clauses, nounFirst);
  const named = nameHead(head, clauses);
  const draft = newDraft();
  noteHead(draft, head, named);
  describe(draft, named, head, clauses, nounFirst);
  addMood(draft, moodWords);
  settleView(draft, subjectNamed(named.subject));
  const { subject, noun } = named;
  const { held, worn, ridden, companions, ground, contents, bodyParts } = draft;
  return {
    subject,
    role: head.role?.meaning.thing?.subject,
    trade: draft.trade,
    noun,
    color: draft.color ?? (draft.element ? undefined : naturalColor(head.noun?.text, named.subject)),
    partColors: draft.partColors,
    element: draft.element,
    traits: [...draft.traits],
    held,
    worn,
    ridden,
    companions,
    ground,
    contents,
    count: draft.count,
    bodyParts,
    conditions: [...new Set(draft.conditions)],
    pose: draft.pose,
    camera: draft.camera,
    place: draft.place,
    words: wordsOf(prompt),
    reading: readingOf(draft, named),
  };
};
