import type { Art } from '../../art.ts';
import { scale, warpedSketch } from '../../motion/warp.ts';
import type { Sketch } from '../../sketch.ts';

/** Widths that siblings come in, their height as it is. */
const widths: readonly number[] = [1, 0.9, 1.1, 0.95, 1.16, 0.86, 1.05];

/** Round things and signs have one shape only. */
const fixed =
  /^(coin|ring|die|gem|orb|heart|star|sun|moon|planet|gear|crate|snowflake|portal|rainbow|skull|egg|hourglass|bell|candle|scroll|envelope|book|open book|mimic|watcher|sword|dagger|katana|cutlass)$/;

/**
 * Wider or narrower by the dice, for what has no proportions of its own that differ: birds, frogs, trees, castles.
 * The words for a figure are enough where there are some.
 */
export const inProportion = (art: Art, sketch: Sketch): Sketch => {
  const { subject, plan, alone } = art;
  const own = subject.look !== undefined || subject.body === 'BEAST' || fixed.test(subject.name);
  const made = subject.words.length > 0 && (subject.family === 'creature' || subject.family === 'place');
  const said = plan.traits.some((trait) => /^(fat|thin|tall|short)$/.test(trait));
  if (!alone || own || !made || said) return sketch;
  const wide = art.random.fork('width').pick(widths);
  return wide === 1 ? sketch : warpedSketch(sketch, scale(wide, 1, 0, 0));
};
