/** The remainder for each byte that comes on top of 0 to 3 zero bytes. */
const tables = Array.from({ length: 4 }, () => new Uint32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb8_8320 : rest >>> 1;
  tables[0]![byte] = rest;
}
for (let more = 1; more < 4; more++) {
  for (let byte = 0; byte < 256; byte++) {
    const rest = tables[more - 1]![byte]!;
    tables[more]![byte] = (rest >>> 8) ^ tables[0]![rest & 255]!;
  }
}
const [one, two, three, four] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

/**
 * CRC-32 as in PNG and zip, four bytes at a time. https://www.w3.org/TR/png-3/#D-CRCAppendix
 * @param before that of what stands before these bytes
 */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let rest = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    rest ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    rest = four[rest & 255]! ^ three[(rest >>> 8) & 255]! ^ two[(rest >>> 16) & 255]! ^ one[rest >>> 24]!;
  }
  for (; at < bytes.length; at++) rest = (rest >>> 8) ^ one[(rest ^ bytes[at]!) & 255]!;
  return ~rest >>> 0;
};
