/**
 * Makes the studio's own pixel digits: `node client/scripts/make-digits.mjs` rewrites src/ui/fonts/.
 * Pixelify Sans draws 2 and 5 nearly alike, and seeds are read and typed. These ten stand in its place for the
 * digits, on its grid and with its widths, as a TrueType font (https://learn.microsoft.com/typography/opentype/spec/).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const digits = [
  ['.###.', '#...#', '#...#', '#...#', '#...#', '#...#', '.###.'],
  ['..#..', '.##..', '..#..', '..#..', '..#..', '..#..', '.###.'],
  ['.###.', '#...#', '....#', '..##.', '.#...', '#....', '#####'],
  ['.###.', '#...#', '....#', '..##.', '....#', '#...#', '.###.'],
  ['...#.', '..##.', '.#.#.', '#..#.', '#####', '...#.', '...#.'],
  ['#####', '#....', '####.', '....#', '....#', '#...#', '.###.'],
  ['.###.', '#....', '#....', '####.', '#...#', '#...#', '.###.'],
  ['#####', '....#', '...#.', '..#..', '..#..', '..#..', '..#..'],
  ['.###.', '#...#', '#...#', '.###.', '#...#', '#...#', '.###.'],
  ['.###.', '#...#', '#...#', '.####', '....#', '....#', '.###.'],
];

const unitsPerEm = 1000;
const [pixelWidth, pixelHeight, left, advance] = [96, 92, 53, 586];
const [ascent, descent] = [920, -280];

const bytes = (...parts) => Buffer.concat(parts.flat(9));
const u16 = (...values) => values.map((value) => Buffer.from([(value >> 8) & 255, value & 255]));
const u32 = (...values) => values.map((value) => u16(value >>> 16, value & 0xffff));

/** Where each part begins when they are laid end to end, and where the last one ends. */
const offsetsOf = (parts) => {
  const offsets = [0];
  for (const part of parts) offsets.push(offsets.at(-1) + part.length);
  return offsets;
};

/** Every run of pixels, across and down: runs overlap where they cross, so that no hairline shows between rows. */
const runsOf = (rows) => {
  const runs = [];
  const scan = (length, count, isSet, add) => {
    for (let line = 0; line < count; line++)
      for (let from = 0; from < length; from++) {
        if (!isSet(line, from)) continue;
        let to = from;
        while (to < length && isSet(line, to)) to++;
        add(line, from, to);
        from = to;
      }
  };
  scan(
    5,
    7,
    (y, x) => rows[y][x] === '#',
    (y, from, to) => runs.push([from, y, to, y + 1]),
  );
  scan(
    7,
    5,
    (x, y) => rows[y][x] === '#',
    (x, from, to) => to - from > 1 && runs.push([x, from, x + 1, to]),
  );
  return runs;
};

/** A glyph of rectangles, clockwise, points as 16-bit deltas. */
const glyphOf = (rows) => {
  const corners = runsOf(rows).map(([x0, y0, x1, y1]) => {
    const [l, r] = [left + x0 * pixelWidth, left + x1 * pixelWidth];
    const [t, b] = [(7 - y0) * pixelHeight, (7 - y1) * pixelHeight];
    return [
      [l, b],
      [l, t],
      [r, t],
      [r, b],
    ];
  });
  const points = corners.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const deltas = (values) => values.map((value, i) => value - (values[i - 1] ?? 0));
  const glyph = bytes(
    u16(corners.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)),
    corners.map((_, i) => u16(i * 4 + 3)),
    u16(0),
    Buffer.alloc(points.length, 1),
    u16(...deltas(xs)),
    u16(...deltas(ys)),
  );
  return bytes(glyph, Buffer.alloc((4 - (glyph.length % 4)) % 4));
};

const inkStart = (rows) => Math.min(...rows.map((row) => row.indexOf('#')).filter((x) => x >= 0));

const glyphs = [Buffer.alloc(0), ...digits.map(glyphOf)];
const offsets = offsetsOf(glyphs);

const words = { 1: 'Papeterie Digits', 2: 'Regular', 4: 'Papeterie Digits', 6: 'PapeterieDigits' };
const names = Object.entries(words).map(([id, text]) => ({
  id: Number(id),
  text: Buffer.from(text, 'utf16le').swap16(),
}));
const nameOffsets = offsetsOf(names.map(({ text }) => text));

const cmap = bytes(
  u16(0, 1, 3, 1),
  u32(12),
  // Two segments: the digits, and the end that the format asks for.
  u16(4, 32, 0, 4, 4, 1, 0),
  u16(0x39, 0xffff, 0, 0x30, 0xffff, 1 - 0x30, 1, 0, 0),
);

const tables = {
  'OS/2': bytes(
    u16(4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    u32(1, 0, 0, 0),
    Buffer.from('PAPE'),
    u16(0x40, 0x30, 0x39, ascent, descent, 0, ascent, -descent),
    u32(1, 0),
    u16(453, 644, 0, 0x20, 1),
  ),
  cmap,
  glyf: bytes(glyphs),
  head: bytes(
    u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    u16(3, unitsPerEm),
    Buffer.alloc(16),
    u16(left, 0, left + 5 * pixelWidth, 7 * pixelHeight, 0, 8, 2, 1, 0),
  ),
  hhea: bytes(
    u32(0x00010000),
    u16(ascent, descent, 0, advance, left, 53, 533, 1, 0, 0),
    Buffer.alloc(8),
    u16(0, glyphs.length),
  ),
  // The left bearing of a glyph is where its ink begins.
  hmtx: bytes(
    u16(advance, 0),
    digits.map((rows) => u16(advance, left + inkStart(rows) * pixelWidth)),
  ),
  loca: bytes(u32(...offsets)),
  maxp: bytes(u32(0x00010000), u16(glyphs.length, 80, 20, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)),
  name: bytes(
    u16(0, names.length, 6 + names.length * 12),
    names.map(({ id, text }, i) => u16(3, 1, 0x409, id, text.length, nameOffsets[i])),
    names.map(({ text }) => text),
  ),
  post: bytes(u32(0x00030000, 0), u16(-100, 50), u32(1, 0, 0, 0, 0)),
};

const padded = (table) => bytes(table, Buffer.alloc((4 - (table.length % 4)) % 4));
const checksum = (table) => {
  let sum = 0;
  for (let i = 0; i < table.length; i += 4) sum = (sum + table.readUInt32BE(i)) >>> 0;
  return sum;
};

const entries = Object.entries(tables).map(([tag, table]) => ({
  tag,
  length: table.length,
  data: padded(table),
}));
let offset = 12 + entries.length * 16;
const directory = entries.map(({ tag, length, data }) => {
  const entry = bytes(Buffer.from(tag), u32(checksum(data), offset, length));
  offset += data.length;
  return entry;
});
const power = 2 ** Math.floor(Math.log2(entries.length));
const font = bytes(
  u32(0x00010000),
  u16(entries.length, power * 16, Math.log2(power), (entries.length - power) * 16),
  directory,
  entries.map(({ data }) => data),
);
// The last word of `head` that is written: it makes the sum of the whole file a constant.
const head = 12 + entries.length * 16 + entries.slice(0, 3).reduce((sum, { data }) => sum + data.length, 0);
font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8);

const folder = fileURLToPath(new URL('../src/ui/fonts/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}papeterie-digits.ttf`, font);
