/** Alpha up to which a pixel counts as transparent, of 255: leftovers of other programs' cutting. */
export const alphaFloor = 10;
