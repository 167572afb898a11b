import type { Picture } from '../../picture.ts';
import { compareBack } from './compare-back.ts';
import { type HardCandidate, hardCandidates } from './hard-candidates.ts';
import { type Grid, nativePicture } from './native-picture.ts';
import { sampleLines } from './sample-lines.ts';
import { sideChanges } from './side-changes.ts';
import { type SmoothCandidate, smoothCandidates } from './smooth-candidates.ts';
import { tellsEnough } from './tells-enough.ts';

/** A grid that may be the right one. */
type Guess = {
  grid: Grid;
  /** How likely it is; not at all from 0 down. */
  score: number;
  /** Whether it is so likely that it may leave noise; else it must explain each px. */
  mayBeNoisy: boolean;
};

/** Native pixels that nearly are squares are meant to be. */
const isSquare = (one: number, other: number): boolean => Math.abs(Math.log(one / other)) < 0.03;

/** As sure as if so many coins had all shown heads; pixels that are no squares are rare, and have to prove more. */
const fewestBits = { square: 10, oblong: 24 };

const hardGuesses = (across: HardCandidate[], down: HardCandidate[]): Guess[] =>
  across.flatMap((one) =>
    down.map((other) => {
      const least = fewestBits[isSquare(one.axis.pitch, other.axis.pitch) ? 'square' : 'oblong'];
      return {
        grid: { across: one.axis, down: other.axis, isHard: true },
        score: one.bits + other.bits - least,
        mayBeNoisy: one.isClear && other.isClear,
      };
    }),
  );

/** Of both sides together. */
const mostContrast = { square: 0.2, oblong: 0.05 };

const smoothGuesses = (across: SmoothCandidate[], down: SmoothCandidate[]): Guess[] =>
  across.flatMap((one) =>
    down
      .filter(({ kernel }) => kernel === one.kernel)
      .map((other) => {
        const most = mostContrast[isSquare(one.axis.pitch, other.axis.pitch) ? 'square' : 'oblong'];
        return {
          grid: { across: one.axis, down: other.axis, isHard: false },
          score: Math.log2(most / (one.contrast * other.contrast)),
          mayBeNoisy: true,
        };
      }),
  );

/** Compression makes hard borders ring, and colors run over them; what is smooth it hardly touches. */
const mostLarge = { hard: 0.06, smooth: 0.02 };
/** Noise is many small differences; few large ones are details, which would be lost. */
const largeOfNoise = 0.1;

const proofOf = (picture: Picture, grid: Grid): 'exact' | 'noisy' | 'none' => {
  const { some, large } = compareBack(picture, nativePicture(picture, grid), grid);
  if (some === 0) return 'exact';
  return large <= some * largeOfNoise && large < mostLarge[grid.isHard ? 'hard' : 'smooth']
    ? 'noisy'
    : 'none';
};

/** Whether a picture can be drawn smaller on this grid without losing anything but noise. */
export const isExplained = (picture: Picture, grid: Grid): boolean => proofOf(picture, grid) !== 'none';

/** Guesses that are worth a proof. */
const mostProofs = 6;

/** The likeliest that is proven. Once a likelier one has failed, noise proves nothing any more: only an exact one counts. */
const proven = (picture: Picture, guesses: Guess[]): Grid | 'unsure' | null => {
  const likely = guesses.filter(({ score }) => score > 0).toSorted((one, other) => other.score - one.score);
  for (const [at, { grid, mayBeNoisy }] of likely.slice(0, mostProofs).entries()) {
    const proof = proofOf(picture, grid);
    if (proof === 'none' || (proof === 'noisy' && (!mayBeNoisy || at > 0))) continue;
    // Less likely ones are finer, or the same in other words: they would tell no more.
    return tellsEnough(nativePicture(picture, grid)) ? grid : 'unsure';
  }
  return null;
};

const hardProof = (picture: Picture) =>
  proven(
    picture,
    hardGuesses(hardCandidates(sideChanges(picture, 'across')), hardCandidates(sideChanges(picture, 'down'))),
  );

const smoothProof = (picture: Picture) =>
  proven(
    picture,
    smoothGuesses(
      smoothCandidates(sampleLines(picture, 'across')),
      smoothCandidates(sampleLines(picture, 'down')),
    ),
  );

const unlessUnsure = (grid: Grid | 'unsure' | null): Grid | null => (grid === 'unsure' ? null : grid);

/** As nativeGrid, for pictures that were enlarged without blending. */
export const hardGrid = (picture: Picture): Grid | null => unlessUnsure(hardProof(picture));

/**
 * The grid on which an enlarged picture was drawn; null when it is native, or when no grid explains it for sure. Guesses come
 * from single sides: where colors change, or how well blended pixels fit. A guess counts only when the native picture,
 * enlarged again, is the picture.
 */
export const nativeGrid = (picture: Picture): Grid | null =>
  unlessUnsure(hardProof(picture) ?? smoothProof(picture));
