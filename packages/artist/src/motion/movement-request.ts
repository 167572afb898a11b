import type { ActionName } from '../actions/actions.ts';
import type { DrawRequest } from '../draw-request.ts';
import type { Direction } from '../drawing-options.ts';

/** A drawing, what it shall do, and in how many frames: 2..20. */
export type MovementRequest = DrawRequest & {
  action: ActionName;
  frames: number;
  /** Where it shall look meanwhile; as it was drawn when not given. */
  facing?: Direction;
};
