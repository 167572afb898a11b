import { applyEdits, type BehaviorInput, emptyScene, type SceneDocument, sample } from '@papeterie/stage';

const layers = 500;
const frames = 2_000;
const skyline = Uint16Array.from({ length: 256 }, (_, column) => 30 + 20 * Math.sin(column / 40));
const pictures = { picture: { width: 256, height: 128, skyline } };

/** Five for each layer: every fifth rides on the one before it, every fiftieth smoothly. */
const behaviorsOf = (n: number): BehaviorInput[] => [
  { oscillate: { property: 'Y', frequency: 0.1 + (n % 7) / 10, amplitude: 12, phase: n } },
  {
    drift: {
      property: 'X',
      velocity: n % 40,
      acceleration: 2,
      cap: 3_000,
      capMode: n % 2 ? 'BOUNCE' : 'LOOP',
    },
  },
  { pulse: { property: 'OPACITY', frequency: 1, min: 0.4, max: 1, waveform: n % 2 ? 'SPIKE' : 'SINE' } },
  {
    keyframes: {
      relative: true,
      frames: Array.from({ length: 10 }, (_, at) => ({
        time: at,
        x: at * n,
        rotation: at * 9,
        easing: 'EASE_IN_OUT' as const,
      })),
    },
  },
  n % 5 === 4
    ? { ride: { targetLayerId: `layer-${n}`, maxTilt: 30, smoothing: n % 50 === 49 ? 0.5 : 0 } }
    : { oscillate: { property: 'ROTATION', frequency: 0.5, amplitude: 5 } },
];

const crowdedScene = (): SceneDocument =>
  applyEdits(
    emptyScene({ name: 'Crowd' }),
    Array.from({ length: layers }, (_, n) => ({
      addLayer: {
        spriteId: 'picture',
        x: (n * 37) % 1_280,
        y: (n * 91) % 720,
        parallax: (n % 4) / 2,
        behaviors: behaviorsOf(n),
      },
    })),
  ).scene;

const averageMs = (run: (frame: number) => void): number => {
  for (let frame = 0; frame < 200; frame++) run(frame);
  const begin = performance.now();
  for (let frame = 0; frame < frames; frame++) run(frame);
  return (performance.now() - begin) / frames;
};

/** What one moment of 500 layers with 5 behaviors each costs, and how many times a bare Math.sin for each behavior that is. */
export const measureStage = (): { sampleMs: number; sines: number } => {
  const scene = crowdedScene();
  const list = sample(scene, pictures, 0);
  const sampleMs = averageMs((frame) => sample(scene, pictures, frame / 60, list));
  let sum = 0;
  const sineMs = averageMs((frame) => {
    for (let n = 0; n < layers * 5; n++) sum += Math.sin(frame * 0.1 + n);
  });
  if (!Number.isFinite(sum)) throw new Error('a sum of sines is finite');
  return { sampleMs, sines: sampleMs / sineMs };
};
