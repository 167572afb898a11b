import type { Subject } from '../art.ts';
import { spaced } from '../prompt/words.ts';
import { interfaceParts } from '../subjects/interface.ts';
import { groundOf } from '../subjects/tiles/tile.ts';
import { tiles } from '../subjects/tiles.ts';
import type { NamedThing } from './named-thing.ts';

/** Squares that fit together, and what games are operated with. */
export const isSquarePart = (subject: Subject): boolean =>
  tiles.includes(subject) || interfaceParts.includes(subject);

/** A reading calls a tile by its ground. */
export const squareParts = (): NamedThing[] =>
  [...tiles, ...interfaceParts].map((subject) => ({
    subject: subject.name,
    name: tiles.includes(subject) ? groundOf(subject.name) : spaced(subject.name),
    kind: 'interface',
    pictured: false,
    words: subject.words,
  }));
