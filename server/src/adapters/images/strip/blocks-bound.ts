/**
 * More blocks than any encoder writes into 20 MiB: a file that has more is built to keep us busy, and counts as one that is
 * not built as it should be.
 */
export const mostBlocks = 20_000;
