import type { ColorName } from '../color/colors.ts';

/** The line where a layer of a landscape ends against the sky. */
export type Ridge = 'hills' | 'peaks' | 'pines' | 'dunes' | 'skyline' | 'waves' | 'crowns' | 'flat';

/** A silhouette across the whole width: `at` is how far down its line runs, `height` how far it swings, 0..1 of the picture. */
export type Layer = {
  readonly ridge: Ridge;
  readonly color: ColorName;
  readonly at: number;
  readonly height: number;
};

export type Lights = 'clouds' | 'stars' | 'sun' | 'moon' | 'bubbles' | 'snow' | 'embers' | 'rays' | 'none';

/** A place, as data: what is behind the subject and what it stands on. */
export type Backdrop = {
  /** Top and bottom of the sky (or the wall). */
  readonly sky: readonly [ColorName, ColorName];
  readonly lights: readonly Lights[];
  readonly layers: readonly Layer[];
  readonly ground?: {
    readonly color: ColorName;
    readonly at: number;
    readonly texture: 'tufts' | 'pebbles' | 'tiles' | 'ripples' | 'plain';
  };
  /** Masonry instead of a sky. */
  readonly wall?: 'bricks' | 'columns' | 'rock';
};
