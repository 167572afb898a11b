/**
 * Draws the wood and paper of the studio: `node client/scripts/make-textures.mjs` rewrites src/ui/textures/.
 * The tiles are colorless: warm black and warm white of varying opacity, so that every theme tints them
 * by laying them over its own color. They repeat without a seam because the noise wraps around.
 */
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const sharp = createRequire(new URL('../../server/package.json', import.meta.url))('sharp');
const folder = fileURLToPath(new URL('../src/ui/textures/', import.meta.url));

const hash = (x, y, seed) => {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 2246822519);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 0x100000000;
};
const mod = (n, m) => ((n % m) + m) % m;
const ease = (t) => t * t * (3 - 2 * t);

/** Value noise 0..1 on a grid of `cols` x `rows` cells that wraps. */
const noise = (u, v, cols, rows, seed) => {
  const x = u * cols;
  const y = v * rows;
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [ease(x - x0), ease(y - y0)];
  const at = (i, j) => hash(mod(x0 + i, cols), mod(y0 + j, rows), seed);
  const top = at(0, 0) + (at(1, 0) - at(0, 0)) * fx;
  const low = at(0, 1) + (at(1, 1) - at(0, 1)) * fx;
  return top + (low - top) * fy;
};

/** Tone of one plank, -1 (dark) .. 1 (light): fibers along x, rings that bend around two knots. */
const plank = (u, v, seed, knots) => {
  let bend = (noise(u, v, 3, 2, seed) - 0.5) * 0.5 + (noise(u, v, 7, 3, seed + 1) - 0.5) * 0.14;
  let knot = 0;
  for (const k of knots) {
    const dx = (mod(u - k.u + 0.5, 1) - 0.5) * k.aspect;
    const dy = v - k.v;
    const d = Math.hypot(dx * 0.55, dy * 1.5) / k.size;
    bend += (dy >= 0 ? 1 : -1) * 0.16 * k.size * 6 * Math.exp(-d * d * 0.6);
    knot += Math.exp(-d * d * 5);
  }
  const rings = Math.sin((v + bend) * 34 + noise(u, v, 5, 2, seed + 2) * 4);
  const ring = Math.sign(rings) * Math.abs(rings) ** 1.6;
  const fiber = noise(u, v + bend * 0.3, 24, 90, seed + 3) - 0.5;
  const fine = noise(u, v, 90, 260, seed + 4) - 0.5;
  const pore = noise(u, v + bend * 0.2, 40, 160, seed + 5) > 0.86 ? -0.35 : 0;
  const broad = noise(u, v, 4, 2, seed + 6) - 0.5;
  return ring * 0.26 + fiber * 0.5 + fine * 0.3 + pore + broad * 0.4 - knot * 1.1;
};

const raster = (width, height, tone, dark = [22, 9, 0]) => {
  const pixels = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const t = tone(x, y);
      const at = (y * width + x) * 4;
      const light = t > 0;
      pixels[at] = light ? 255 : dark[0];
      pixels[at + 1] = light ? 222 : dark[1];
      pixels[at + 2] = light ? 172 : dark[2];
      pixels[at + 3] = Math.min(255, Math.abs(t) * 255);
    }
  return sharp(pixels, { raw: { width, height, channels: 4 } });
};

const save = (image, name, quality) =>
  image.webp({ quality, alphaQuality: quality, effort: 6 }).toFile(`${folder}${name}.webp`);

const knotsOf = (seed, aspect, count) =>
  Array.from({ length: count }, (_, i) => ({
    u: hash(i, 1, seed),
    v: 0.25 + hash(i, 2, seed) * 0.5,
    size: 0.1 + hash(i, 3, seed) * 0.1,
    aspect,
  }));

/** Boards of a wall or a table, 128 px wide, with their joints and bevels. */
const boards = () => {
  const [width, height, board] = [1024, 512, 128];
  const rows = height / board;
  const shades = [0.01, 0.045, 0.02, 0.06];
  const joints = Array.from({ length: rows }, (_, i) => Math.floor(hash(i, 9, 5) * width));
  const knots = Array.from({ length: rows }, (_, i) => knotsOf(40 + i, width / board, i % 2 ? 1 : 2));
  return raster(width, height, (x, y) => {
    const row = Math.floor(y / board);
    const v = (y % board) / board;
    const edge = y % board;
    const across = mod(x - joints[row], width);
    let tone = plank(x / width, v, 11 + row * 17, knots[row]) * 0.23 + shades[row];
    if (edge === 0 || edge === board - 1) tone = -0.62;
    else if (edge === 1) tone += 0.13;
    else if (edge === board - 2) tone -= 0.22;
    else if (edge > board - 6) tone -= 0.06;
    if (across < 2) tone = -0.55;
    else if (across === 2) tone += 0.1;
    return tone;
  });
};

const single = () => {
  const [width, height] = [768, 192];
  const knots = knotsOf(77, width / height, 1);
  return raster(width, height, (x, y) => plank(x / width, y / height, 91, knots) * 0.24);
};

/** Paper: soft clouds, and short fibers lying every way. */
const paper = () => {
  const size = 320;
  const fibers = new Float32Array(size * size);
  for (let i = 0; i < 520; i++) {
    let [x, y] = [hash(i, 1, 8) * size, hash(i, 2, 8) * size];
    let angle = hash(i, 3, 8) * Math.PI * 2;
    const strength = (hash(i, 4, 8) - 0.62) * 0.09;
    const length = 6 + hash(i, 5, 8) * 22;
    for (let step = 0; step < length; step++) {
      fibers[mod(Math.round(y), size) * size + mod(Math.round(x), size)] += strength;
      angle += (hash(i, 10 + step, 8) - 0.5) * 0.5;
      x += Math.cos(angle);
      y += Math.sin(angle);
    }
  }
  return raster(
    size,
    size,
    (x, y) => {
      const [u, v] = [x / size, y / size];
      const cloud = noise(u, v, 4, 4, 1) * 0.6 + noise(u, v, 11, 11, 2) * 0.4 - 0.5;
      const tooth = noise(u, v, 160, 160, 3) - 0.5;
      return cloud * 0.07 + tooth * 0.035 + fibers[y * size + x] * 0.8;
    },
    [86, 50, 14],
  );
};

await mkdir(folder, { recursive: true });
await Promise.all([save(boards(), 'boards', 62), save(single(), 'plank', 70), save(paper(), 'paper', 70)]);
