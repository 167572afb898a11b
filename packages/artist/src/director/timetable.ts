import { onceAt } from './moves/hops.ts';
import { travels } from './moves/travels.ts';
import { isTimed, type Manner } from './reading/manner.ts';
import type { Clause } from './reading/read-directions.ts';

/** How long something takes that something else follows, s, when nobody says. */
const usualTurn = 2;

const endOf = ({ from = 0, to, lasting }: Manner): number =>
  to !== undefined && Number.isFinite(to) ? to : from + (lasting ?? usualTurn);

const isFadingOut = ({ verbs }: Clause): boolean =>
  verbs.some(({ word }) => word === 'fade' || word === 'fadeout');

/** "drifts away and fades out": what goes on until the end is gone by then, not before. */
const fadesWhileGoing = (clause: Clause, clauses: readonly Clause[]): boolean =>
  isFadingOut(clause) &&
  !isTimed(clause.manner) &&
  clauses.some(
    (other) =>
      other !== clause &&
      !other.isNext &&
      other.subjects === clause.subjects &&
      !isTimed(other.manner) &&
      other.verbs.some(({ verb }) => travels.includes(verb)),
  ) &&
  !clauses.some(({ isNext }) => isNext);

const atTheEnd = (clause: Clause, clauses: readonly Clause[], seconds: number): Clause => {
  const { atEnd, lasting = usualTurn } = clause.manner;
  if (!atEnd && !fadesWhileGoing(clause, clauses)) return clause;
  return { ...clause, manner: { ...clause.manner, from: Math.max(0, seconds - lasting), to: seconds } };
};

/** It ends by itself. */
const isJump = ({ verbs, manner }: Clause): boolean =>
  verbs.some(({ word }) => onceAt(word, manner) !== manner);

const isAlike = (one: Clause, other: Clause): boolean =>
  one.verbs.some(({ verb }) =>
    other.verbs.some((said) => said.verb === verb || (travels.includes(verb) && travels.includes(said.verb))),
  );

/** "drifts left, at 5 seconds it drifts right": when the one ends that nobody ended, s. */
const takenOver = (clause: Clause, later: readonly Clause[]): number | undefined => {
  if (isJump(clause)) return undefined;
  const other = later.findIndex(({ subjects }) => !subjects.includes('SAME'));
  const next = later.find(
    (one, index) =>
      (index < (other === -1 ? later.length : other) ||
        JSON.stringify(one.subjects) === JSON.stringify(clause.subjects)) &&
      isAlike(clause, one),
  );
  const from = next?.manner.from;
  return from !== undefined && from > (clause.manner.from ?? 0) ? from : undefined;
};

/** "…, then …": what follows begins when what came before has ended. Times beyond the scene's end are its end. */
export const timetable = (clauses: readonly Clause[], seconds: number): Clause[] => {
  const timed: Clause[] = [];
  for (const clause of clauses.map((one) => atTheEnd(one, clauses, seconds))) {
    const before = timed.at(-1);
    if (clause.isNext && before) {
      const { to, lasting } = before.manner;
      if (to === undefined && lasting === undefined) before.manner = { ...before.manner, lasting: usualTurn };
      const from = endOf(before.manner);
      timed.push(
        clause.manner.from === undefined ? { ...clause, manner: { ...clause.manner, from } } : clause,
      );
    } else timed.push({ ...clause });
  }
  return timed.map((clause, index) => {
    const { to, lasting } = clause.manner;
    const manner = { ...clause.manner };
    const next =
      to === undefined && lasting === undefined ? takenOver(clause, timed.slice(index + 1)) : undefined;
    if (next !== undefined) manner.to = Math.min(next, seconds);
    if (to !== undefined) manner.to = Math.min(to, seconds);
    if (lasting !== undefined) manner.lasting = Math.min(Math.max(0.1, lasting), 600);
    return { ...clause, manner };
  });
};
