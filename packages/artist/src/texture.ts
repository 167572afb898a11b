/** What a picture shows, in sketch units: several surfaces in one part. */
export type Texture = {
  /** The surfaces have the paints '<paint of the part>/0', '…/1' and so on. */
  readonly surfaces: number;
  /** A texel, or `nothingThere`. */
  readonly at: (x: number, y: number) => number;
};

/** One number for a surface and the light on it, so that nothing is made for every sample: the fraction is the light. */
export const nothingThere = -1;

/** Light of a texture is within these. */
const [darkest, brightest] = [-0.2, 1.3];

export const texel = (surface: number, light: number): number =>
  surface + Math.min(0.999, Math.max(0, (light - darkest) / (brightest - darkest)));

export const surfaceIn = (seen: number): number => Math.floor(seen);

export const lightIn = (seen: number): number => darkest + (seen % 1) * (brightest - darkest);
