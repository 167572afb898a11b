import { expect, it } from 'vitest';
import { strip } from '../../src/formats/strip.ts';

const repeated = (head: Uint8Array, block: number[], times: number): Uint8Array => {
  const tail = new Uint8Array(block.length * times);
  for (let n = 0; n < times; n++) tail.set(block, n * block.length);
  return Buffer.concat([head, tail]);
};
const ascii = (text: string) => [...Buffer.from(text, 'latin1')];
const webpHead = (bodyLength: number): Buffer => {
  const head = Buffer.from('RIFF____WEBP', 'latin1');
  head.writeUInt32LE(bodyLength + 4, 4);
  return head;
};

const times = 400_000;
const built = {
  GIF: repeated(Buffer.from('GIF89a\x01\0\x01\0\0\0\0', 'latin1'), [0x21, 0xf9, 0x00], times),
  JPEG: repeated(Buffer.from([0xff, 0xd8]), [0xff, 0xdd, 0x00, 0x04, 0x00, 0x00], times),
  WEBP: repeated(webpHead(8 * times), [...ascii('ANMF'), 0, 0, 0, 0], times),
  PNG: repeated(
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    [0, 0, 0, 0, ...ascii('IDAT'), 0, 0, 0, 0],
    times,
  ),
  AVIF: repeated(
    Buffer.from([0, 0, 0, 16, ...ascii('ftypavif'), 0, 0, 0, 0]),
    [0, 0, 0, 8, ...ascii('free')],
    times,
  ),
};

const gifPicture = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2];
const jpegScan = [0xff, 0xda, 0, 2];
/** Few blocks, cut into more pieces than there can be reason for. */
const pieces = {
  'GIF whose pixels lie in single bytes': Buffer.concat([
    repeated(Buffer.from([...ascii('GIF89a'), 1, 0, 1, 0, 0, 0, 0, ...gifPicture]), [1, 0x44], times),
    Buffer.from([0, 0x3b]),
  ]),
  'JPEG of escapes': Buffer.concat([
    repeated(Buffer.from([0xff, 0xd8, ...jpegScan]), [0xff, 0], times),
    Buffer.from([0xff, 0xd9]),
  ]),
  'JPEG of fill bytes': Buffer.concat([
    repeated(Buffer.from([0xff, 0xd8]), [0xff], times),
    Buffer.from([0xff, 0xd9]),
  ]),
};

it.each(Object.entries({ ...built, ...pieces }))(
  'a %s of countless blocks counts as one that is not built as it should be',
  (_format, bytes) => {
    expect(strip(bytes)).toBeNull();
  },
);
