/** zlib's packing (RFC 1950), which whoever runs this has: how well and how fast is theirs to choose. */
export type Deflate = (bytes: Uint8Array | Uint8ClampedArray) => Uint8Array;

/** @throws when the bytes are damaged, or more than `most` come out of them */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array;
