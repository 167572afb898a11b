import type { Subject } from '../../art.ts';

type InterfacePart = Omit<Subject, 'family' | 'home' | 'floats'>;

/** A part of a game's interface: flat colors, straight edges, no hand holds it. */
export const interfacePart = (one: InterfacePart): Subject => ({
  family: 'thing',
  home: 'hall',
  floats: true,
  ...one,
});
