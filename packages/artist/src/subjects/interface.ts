import type { Subject } from '../art.ts';
import { bars } from './interface/bars.ts';
import { buttons } from './interface/buttons.ts';
import { checkbox, cursor, dialogBox, inventorySlot } from './interface/frames.ts';

/** Parts of a game's interface. */
export const interfaceParts: readonly Subject[] = [
  ...bars,
  ...buttons,
  checkbox,
  cursor,
  dialogBox,
  inventorySlot,
];
