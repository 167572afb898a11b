import { isAdjective, isNoun, isSilent, isStrange, type Phrase } from './phrases.ts';
import type { RelationWord } from './relations.ts';

/** What is said in one go about one thing: 'a red dragon', 'with a golden sword'. */
export type Clause = {
  /** How it belongs to what was said before; absent: by itself. */
  readonly relation?: RelationWord;
  /** The words for that: 'holding'. */
  readonly by?: Phrase;
  readonly phrases: readonly Phrase[];
};

/** A measure, a view: what it is 'of' is what the picture is of. */
const isMeasure = ({ meaning }: Phrase): boolean =>
  Boolean(meaning.arrangement || meaning.camera || meaning.number || meaning.condition || meaning.silent);

/** A verb that nobody knows, between two nouns: 'juggling'. */
const isUnknownVerb = (phrase: Phrase, before: readonly Phrase[], after: readonly Phrase[]): boolean =>
  isStrange(phrase) && /[a-z]{2}ing$/.test(phrase.text) && before.some(isNoun) && after.some(isNoun);

const relationOf = (
  phrase: Phrase,
  before: readonly Phrase[],
  after: readonly Phrase[],
): RelationWord | undefined => {
  const { relation, pose, thing, trait, silent } = phrase.meaning;
  if (isUnknownVerb(phrase, before, after)) return 'DO';
  if (!relation || silent) return undefined;
  const next = after.find((one) => !isSilent(one));
  // 'a knight fighting' is a pose; 'a knight fighting a dragon' tells whom, too.
  if ((pose || thing || trait) && !(next && !next.meaning.relation && (isNoun(next) || isAdjective(next))))
    return undefined;
  const last = before[before.length - 1];
  if (relation === 'AND' && last && next && isAdjective(last) && !isNoun(last) && isAdjective(next))
    return undefined;
  return relation;
};

/** Takes a prompt apart where one thing ends and the next begins. */
export const clausesOf = (phrases: readonly Phrase[]): Clause[] => {
  const clauses: Clause[] = [];
  let relation: RelationWord | undefined;
  let by: Phrase | undefined;
  let current: Phrase[] = [];
  const close = (): void => {
    if (current.length || by) clauses.push({ relation, by, phrases: current });
    current = [];
  };
  phrases.forEach((phrase, i) => {
    if (phrase.after && current.some(isNoun)) {
      close();
      relation = undefined;
      by = undefined;
    }
    const found = relationOf(phrase, current, phrases.slice(i + 1));
    const said = current.filter((one) => !isSilent(one));
    const last = said[said.length - 1];
    if (found === 'OF' && last && isMeasure(last)) {
      // A tower of books is no tower.
      if (last.meaning.arrangement)
        current = current.map((one) =>
          one === last ? { ...one, meaning: { arrangement: last.meaning.arrangement } } : one,
        );
      return;
    }
    if (found && !said.some((one) => isNoun(one) || isStrange(one)) && !clauses.length && found !== 'AND') {
      // Nothing was named yet: what follows is what it is about ('drawing of a cat').
      if (phrase.meaning.pose) current.push(phrase);
      return;
    }
    if (!found) {
      current.push(phrase);
      return;
    }
    close();
    relation = found;
    by = phrase;
  });
  close();
  return clauses;
};
