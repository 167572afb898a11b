import { arrangements } from './counts.ts';
import type { Draft } from './draft.ts';
import { note } from './draft.ts';
import type { Unit } from './units.ts';

/** What comes in pairs is drawn as one: a pair of boots. */
const twofold =
  /^(boots|gloves|socks|glasses|sunglasses|scissors|jeans|shorts|skis|headphones|binoculars|goggles|sneaker)$/;

const isPair = ({ parts }: Draft, number: Unit['number']): boolean =>
  /^pair/.test(number?.text ?? '') &&
  parts.some(({ role, name }) => role === 'SUBJECT' && twofold.test(name));

/** How many there are of the subject itself: 'two penguins', 'a stack of three coins'. */
export const addCount = (draft: Draft, { number, arrangement }: Unit): void => {
  if (isPair(draft, number)) {
    note(draft, 'COUNT', '2', [number], { count: 2 });
    return;
  }
  const said = number?.meaning.number;
  const standing = arrangement?.meaning.arrangement;
  if (!said && !standing) return;
  draft.count = { number: said ?? arrangements[standing!].number, arrangement: standing ?? 'GROUP' };
  if (standing && arrangement) note(draft, 'COUNT', arrangements[standing].words[0]!, [arrangement]);
  if (said) note(draft, 'COUNT', String(said), [number], { count: said });
};
