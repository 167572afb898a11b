import type { Pose } from '../pose.ts';
import type { Puppet } from '../puppet.ts';

export type Moment = {
  /** 0 at the first frame, 1 where the first frame would come again. */
  readonly phase: number;
  readonly index: number;
  readonly frames: number;
  readonly seed: number;
};

/** How a puppet does an action: its pose at each moment. */
export type Move = (puppet: Puppet, moment: Moment) => Pose;
