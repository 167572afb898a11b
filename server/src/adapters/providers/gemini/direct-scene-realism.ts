import type { Motion } from '@papeterie/artist/director/motion';
import type { AnimatedProperty, SceneDocument, SceneLayer } from '@papeterie/stage';

/** Words with which people want it hectic. */
const hectic =
  /fast|quick|rapid|hectic|shak|trembl|shiver|vibrat|flicker|buzz|jitter|flash|strobe|shoot|speed|race|rush|dash|\bhz\b/i;

const sizeOf = (
  property: AnimatedProperty,
  { width, height }: SceneDocument,
  { scale }: SceneLayer,
): number => ({ X: width, Y: height, ROTATION: 180, SCALE: scale, OPACITY: 1 })[property];

/**
 * What no one would want to see, as complaints that the model can mend; empty when it is fine.
 * @param wish the user's words: what they ask for plainly is not too much
 */
export const unrealistic = (
  motion: Motion,
  layer: SceneLayer,
  scene: SceneDocument,
  wish: string,
): string[] => {
  const isHectic = hectic.test(wish);
  const complaints: string[] = [];
  const claim = (fine: boolean, complaint: string) => {
    if (!fine) complaints.push(complaint);
  };
  switch (motion.kind) {
    case 'oscillate': {
      const size = sizeOf(motion.property, scene, layer);
      claim(
        Math.abs(motion.amplitude) <= size,
        `An amplitude of ${motion.amplitude} is larger than the stage or the layer allows (${size}).`,
      );
      claim(
        motion.frequency <= 5 || isHectic,
        `${motion.frequency} Hz is far too fast: stay below 5, mostly below 1.`,
      );
      break;
    }
    case 'pulse': {
      claim(
        motion.frequency <= 5 || isHectic,
        `${motion.frequency} Hz is far too fast: stay below 5, mostly below 1.`,
      );
      if (motion.property === 'OPACITY')
        claim(
          motion.min >= 0 && motion.max <= 1 && motion.min <= 1 && motion.max >= 0,
          'min and max of OPACITY are factors from 0 to 1.',
        );
      if (motion.property === 'SCALE')
        claim(motion.min > 0 && motion.max <= 4, 'min and max of SCALE are factors: above 0, at most 4.');
      if (motion.property === 'X' || motion.property === 'Y') {
        const size = sizeOf(motion.property, scene, layer);
        claim(
          Math.max(Math.abs(motion.min), Math.abs(motion.max)) <= size,
          `min and max are larger than the stage (${size} px).`,
        );
      }
      break;
    }
    case 'drift': {
      const most = { X: scene.width, Y: scene.height, ROTATION: 1_080, SCALE: 2 * layer.scale, OPACITY: 5 }[
        motion.property
      ];
      claim(
        Math.abs(motion.velocity) <= most || isHectic,
        `At ${motion.velocity} a second it is gone at once: stay below ${most}.`,
      );
      claim(motion.velocity !== 0 || motion.acceleration !== 0, 'A drift without velocity does nothing.');
      break;
    }
    case 'keyframes': {
      const late = motion.frames.find(({ time }) => time > scene.durationSeconds);
      claim(!late, `The scene ends at ${scene.durationSeconds} s; a keyframe is at ${late?.time} s.`);
      const [wide, high] = motion.relative
        ? [2 * scene.width, 2 * scene.height]
        : [3 * scene.width, 3 * scene.height];
      const far = motion.frames.some(({ x, y }) => Math.abs(x ?? 0) > wide || Math.abs(y ?? 0) > high);
      claim(!far, 'A keyframe is far outside of the stage.');
      break;
    }
    case 'ride': {
      claim(motion.targetLayerId !== layer.id, 'A layer cannot ride on itself.');
      claim(motion.maxTilt <= 60, `Nothing tilts by ${motion.maxTilt}°: 10 to 25 is usual, 60 the most.`);
      break;
    }
    case 'background':
      claim(
        Math.abs(motion.scrollSpeed) <= scene.width || isHectic,
        `It scrolls by at ${motion.scrollSpeed} px a second: stay below ${scene.width}.`,
      );
  }
  return complaints;
};
