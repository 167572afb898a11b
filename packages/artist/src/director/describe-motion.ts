import type { Motion } from './motion.ts';

const units = { X: ' px', Y: ' px', SCALE: ' ×', ROTATION: '°', OPACITY: '' } as const;
const short = (value: number): string => String(Number(value.toFixed(2)));

/** The numbers that a motion came to: "14 px, 0.4 Hz". */
export const describeMotion = (motion: Motion): string => {
  switch (motion.kind) {
    case 'oscillate':
      return `${short(motion.amplitude)}${units[motion.property]}, ${short(motion.frequency)} Hz`;
    case 'pulse':
      return `${short(motion.min)} to ${short(motion.max)}${units[motion.property]}, ${short(motion.frequency)} Hz`;
    case 'drift':
      return `${motion.property.toLowerCase()} ${short(motion.velocity)}${units[motion.property]}/s`;
    case 'keyframes': {
      const [first] = motion.frames;
      return `${short(first?.time ?? 0)} to ${short(motion.frames.at(-1)?.time ?? 0)} s`;
    }
    case 'background':
      return `scrolls ${short(motion.scrollSpeed)} px/s`;
    case 'ride':
      return `tilts up to ${short(motion.maxTilt)}°`;
  }
};
