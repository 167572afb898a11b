/** A letter for each byte: what formats call their chunks. For a few, and not for texts. */
export const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** A byte for each letter, which must not be beyond ÿ. */
export const fromLatin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
