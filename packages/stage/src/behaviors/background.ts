import type { Background } from '../document.ts';
import type { Placement } from '../placement.ts';
import type { BehaviorDefinition } from './definition.ts';
import { wideNumber } from './shared-parameters.ts';

/** A sky, a wall, the far hills. */
export const background: BehaviorDefinition<'background'> = {
  kind: 'background',
  typeName: 'BackgroundBehavior',
  help: 'Covers the whole stage, whatever else moves the layer and wherever the camera is.',
  parameters: {
    scrollSpeed: wideNumber({
      default: 0,
      step: 5,
      unit: 'px/s',
      help: 'How fast it passes by, to the right; the picture then repeats.',
    }),
  },
};

/** Cover fit: as large as needed, in the middle, what is too much beyond the edges. `source` is what is shown of the picture, px. */
export const coverStage = (
  { scrollSpeed }: Background,
  stage: { width: number; height: number },
  source: { width: number; height: number },
  t: number,
  into: Placement,
): void => {
  const scale = Math.max(stage.width / source.width, stage.height / source.height);
  into.width = source.width * scale;
  into.height = source.height * scale;
  const left = (stage.width - into.width) / 2;
  // Of all its repeats the one whose left edge is the first at or before the stage's.
  const round = (left + scrollSpeed * t) % into.width;
  into.left = scrollSpeed === 0 ? left : round > 0 ? round - into.width : round;
  into.top = (stage.height - into.height) / 2;
  into.rotation = 0;
  into.magnification = 1;
  into.shiftY = 0;
  into.repeatX = scrollSpeed !== 0;
};
