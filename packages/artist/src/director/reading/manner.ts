/** Which way, as far as words say: -1, 0 or 1 along each axis; y downwards. */
export type Heading = { x: -1 | 0 | 1; y: -1 | 0 | 1 };

export const sides = ['LEFT', 'RIGHT', 'TOP', 'BOTTOM'] as const;
export type Side = (typeof sides)[number];

/** How something is to happen: what is left out was not said. */
export type Manner = {
  heading?: Heading;
  /** 1 clockwise, -1 counterclockwise. */
  turning?: 1 | -1;
  /** There and back again along this axis, instead of going somewhere. */
  toAndFro?: 'X' | 'Y';
  /** From one side of the stage all the way to the other. */
  across?: boolean;
  /** In which corner it stops. */
  corner?: Heading;
  /** Where it stops. */
  destination?: Side | 'MIDDLE';
  entering?: Side;
  leaving?: Side;
  /** Factors: 1 is as usual. */
  speed?: number;
  strength?: number;
  /** More so than now: "faster", not "fast". */
  compared?: boolean;
  /** Less so than now: nothing begins by it. */
  less?: boolean;
  /** Exact wishes: px/s, degrees/s, Hz, px, degrees, and a factor (2: twice the size). */
  pxPerSecond?: number;
  degreesPerSecond?: number;
  hertz?: number;
  px?: number;
  degrees?: number;
  times?: number;
  /** How often, and then no more. */
  count?: number;
  /** Seconds from the beginning of the scene, and how long. */
  from?: number;
  to?: number;
  lasting?: number;
  /** At that time, not from it on. */
  isMoment?: boolean;
  /** At the end of the scene, however long that is. */
  atEnd?: boolean;
  forever?: boolean;
  /** Not all at once. */
  inTurn?: boolean;
  /** 1: faster and faster, -1: slower and slower. */
  quickening?: 1 | -1;
  /** Ids of layers that it happens on, or around. */
  on?: readonly string[];
  around?: readonly string[];
  /** Near other layers: where it is already, or would have to go, for which no behavior has a word. */
  isAmong?: boolean;
};

export const headingTo: Record<Side, Heading> = {
  LEFT: { x: -1, y: 0 },
  RIGHT: { x: 1, y: 0 },
  TOP: { x: 0, y: -1 },
  BOTTOM: { x: 0, y: 1 },
};

export const opposite: Record<Side, Side> = { LEFT: 'RIGHT', RIGHT: 'LEFT', TOP: 'BOTTOM', BOTTOM: 'TOP' };

/** Whether anything was said of when. */
export const isTimed = ({ from, to, lasting }: Manner): boolean =>
  from !== undefined || to !== undefined || lasting !== undefined;
