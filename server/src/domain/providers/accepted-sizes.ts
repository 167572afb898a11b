/** The sizes that a provider takes for one capability, known before anything is paid. All px. */
export type AcceptedSizes = {
  minSide: number;
  maxSide: number;
  /** Of width × height. */
  minArea?: number;
  /** Without a background; what is larger comes back blank. */
  maxTransparentArea?: number;
  /** The only sides it takes, where not everything in between is. */
  sides?: readonly number[];
  square?: boolean;
};

/**
 * Why a size is not taken, in words that follow the provider's name; null when it is.
 * @param transparent whether the picture is wanted without a background
 */
export const sizeRefusal = (
  accepts: AcceptedSizes,
  { width, height, transparent = false }: { width: number; height: number; transparent?: boolean },
): string | null => {
  const sides = [width, height];
  const got = `this is ${width} × ${height} px`;
  if (accepts.sides && !sides.every((side) => accepts.sides!.includes(side))) {
    return `takes sides of ${accepts.sides.join(', ')} px only; ${got}`;
  }
  if (accepts.square && width !== height) return `takes square pictures only; ${got}`;
  if (sides.some((side) => side < accepts.minSide || side > accepts.maxSide)) {
    return `takes sides of ${accepts.minSide} to ${accepts.maxSide} px; ${got}`;
  }
  if (width * height < (accepts.minArea ?? 0)) return `takes ${accepts.minArea} px in all or more; ${got}`;
  if (transparent && width * height > (accepts.maxTransparentArea ?? Number.POSITIVE_INFINITY)) {
    return `draws without a background up to ${accepts.maxTransparentArea} px in all; ${got}`;
  }
  return null;
};
