/** What sampling needs to know of a picture. */
export type Picture = {
  /** px */
  width: number;
  /** px */
  height: number;
  /** For each pixel column the first row whose alpha is above 10, `height` where there is none. Needed only by what others ride on. */
  skyline?: ArrayLike<number>;
};
