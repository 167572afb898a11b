/** Proportions of a body, around 1. */
export type Build = {
  readonly head?: number;
  readonly girth?: number;
  readonly height?: number;
  readonly arms?: number;
};
