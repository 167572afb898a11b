/**
 * More blocks than any encoder writes into 20 MiB: a file that has more is built to keep us busy, and counts as one that is
 * not built as it should be.
 */
export const mostBlocks = 20_000;

/**
 * The same for what coded pixels are cut into: a GIF has a piece for each 255 bytes at the most, a JPEG's codes have an escape
 * for each 256 on average. Looking through so many takes a few milliseconds, so that it need not leave the main thread.
 */
export const mostPieces = 200_000;
