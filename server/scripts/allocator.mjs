/**
 * How the server's process allocates, on Linux with glibc; elsewhere it means nothing. By default glibc learns from each
 * large block that is freed to keep larger ones for itself, so that after some large pictures hundreds of MiB are never given
 * back. And it gives every few threads a heap of their own, each of which keeps what is between its blocks. It reads this only
 * when a process starts.
 */
export const allocator = {
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_ARENA_MAX: '2',
};
