import type { Camera, CameraKeyframe } from '@papeterie/stage';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';
import { stageEnums } from './stage-enums.ts';

const CameraKeyframeType = builder.objectRef<CameraKeyframe>('CameraKeyframe').implement({
  description: 'Where the camera is at a moment.',
  fields: (t) => ({
    time: t.exposeFloat('time', { description: 's' }),
    x: t.exposeFloat('x', { description: 'px to the right of where the scene was built.' }),
    y: t.exposeFloat('y', { description: 'px below that.' }),
    zoom: t.exposeFloat('zoom', { description: 'A factor; 2 is twice as near.' }),
    easing: t.field({
      type: stageEnums.Easing,
      description: 'How it gets from here to the next keyframe.',
      resolve: ({ easing }) => easing,
    }),
  }),
});

export const CameraType = builder.objectRef<Camera>('Camera').implement({
  description:
    'Where one looks from. A layer is moved by the camera’s way times its parallax, and enlarged about the stage’s middle by zoom to the power of it.',
  fields: (t) => ({
    velocityX: t.exposeFloat('velocityX', { description: 'px a second, all the time.' }),
    velocityY: t.exposeFloat('velocityY', { description: 'px a second, all the time.' }),
    keyframes: t.field({
      ...costs({ entries: 5 }),
      type: [CameraKeyframeType],
      description: 'By time; none: it stands where the scene was built.',
      resolve: ({ keyframes }) => [...keyframes],
    }),
  }),
});
