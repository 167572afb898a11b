import type { BeastBuild } from '../../rig/beast.ts';
import type { EyeName } from '../../stamps/eyes.ts';

export type Ears = 'pointed' | 'round' | 'long' | 'floppy' | 'small' | 'huge';
export type Tail = 'bushy' | 'thin' | 'short' | 'tuft' | 'curly' | 'fluff' | 'hair' | 'striped';

/** How a four-legged animal looks, as data. Paints: body, belly, ears, nose, mane, horns, hooves, spots, eyes. */
export type BeastLook = {
  readonly build?: BeastBuild;
  readonly ears: Ears;
  readonly tail: Tail;
  /** Length and width of the muzzle, around 1. */
  readonly muzzle?: readonly [length: number, width: number];
  readonly muzzlePaint?: string;
  readonly eyes?: readonly EyeName[];
  readonly marks?: 'stripes' | 'spots' | 'mask' | 'panda' | 'none';
  readonly horns?: 'curved' | 'antlers' | 'short' | 'single' | 'tusks';
  readonly mane?: 'lion' | 'horse' | 'wool' | 'quills';
  readonly trunk?: boolean;
  readonly whiskers?: boolean;
  readonly paws?: string;
  readonly belly?: boolean;
};
