/** Text as it was written: UTF-8, or UTF-16 when it says so; byte order marks are dropped. Never throws. */
export const readText = (bytes: Uint8Array): string => {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
};
