import type { Motion, MotionOf } from './motion.ts';
import { keyOf, propertiesOf } from './properties-of.ts';

const units = { X: ' px', Y: ' px', SCALE: ' ×', ROTATION: '°', OPACITY: '' } as const;
const short = (value: number): string => String(Number(value.toFixed(2)));

/** From where to where, or between what, and when: "y 0 to -100 px, 0 to 3 s". */
const describeKeyframes = (motion: MotionOf<'keyframes'>): string => {
  const values = propertiesOf(motion).map((property) => {
    const told = motion.frames.flatMap((frame) => frame[keyOf[property]] ?? []);
    const [first, last] = [told[0]!, told.at(-1)!];
    const swings = first === last && told.length > 1;
    const [from, to] = swings ? [Math.min(...told), Math.max(...told)] : [first, last];
    const range = from === to ? short(from) : `${short(from)} to ${short(to)}`;
    return `${property.toLowerCase()} ${range}${units[property]}`;
  });
  const times = motion.frames.map(({ time }) => time);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  return `${values.join(', ')}, ${start === end ? `from ${short(start)} s on` : `${short(start)} to ${short(end)} s`}`;
};

/** The numbers that a motion came to: "14 px, 0.4 Hz". */
export const describeMotion = (motion: Motion): string => {
  switch (motion.kind) {
    case 'oscillate':
      return `${short(motion.amplitude)}${units[motion.property]}, ${short(motion.frequency)} Hz`;
    case 'pulse':
      return `${short(motion.min)} to ${short(motion.max)}${units[motion.property]}, ${short(motion.frequency)} Hz`;
    case 'drift':
      return `${motion.property.toLowerCase()} ${short(motion.velocity)}${units[motion.property]}/s`;
    case 'keyframes':
      return describeKeyframes(motion);
    case 'background':
      return `scrolls ${short(motion.scrollSpeed)} px/s`;
    case 'ride':
      return `tilts up to ${short(motion.maxTilt)}°`;
  }
};
