import type { Motion } from '@papeterie/artist/director/motion';
import {
  animatedProperties,
  behaviorKinds,
  behaviors,
  capModes,
  easings,
  keyframeParameters,
  type Parameter,
  type Parameters,
  sceneBounds,
  waveforms,
} from '@papeterie/stage';
import { z } from 'zod';

const optional = z.number().nullable();

const frame = z.object({
  time: z.number().describe('s from the beginning'),
  x: optional,
  y: optional,
  scale: optional,
  rotation: optional,
  opacity: optional,
  easing: z.enum(easings).nullable(),
});

/** A behavior on the wire: all parameters of all kinds side by side, because the service knows no unions. */
export const flatMotion = z.object({
  layer: z.string().describe('"L1"'),
  type: z.enum(behaviorKinds as [Motion['kind'], ...Motion['kind'][]]),
  property: z.enum(animatedProperties).nullable().describe('For oscillate, drift and pulse.'),
  frequency: optional.describe('Hz, for oscillate and pulse'),
  amplitude: optional.describe('to each side, for oscillate'),
  phase: optional.describe('rad'),
  velocity: optional.describe('a second, for drift'),
  acceleration: optional,
  cap: optional.describe('where a drift ends'),
  capMode: z.enum(capModes).nullable(),
  min: optional.describe('for pulse: a factor of SCALE and OPACITY'),
  max: optional,
  waveform: z.enum(waveforms).nullable(),
  frames: z.array(frame).nullable().describe('for keyframes'),
  relative: z.boolean().nullable().describe('for keyframes: x and y are added to where it is'),
  scrollSpeed: optional.describe('px a second, for background'),
  targetLayer: z.string().nullable().describe('for ride: the layer ridden on'),
  maxTilt: optional.describe('degrees, for ride'),
  sink: optional,
  hullLength: optional,
  smoothing: optional,
});
export type FlatMotion = z.output<typeof flatMotion>;

/** What is left out has the stage's default; what has none must be given. */
const withDefault = (check: z.ZodType, standard: unknown): z.ZodType => {
  if (standard === undefined) return check;
  return standard === null ? check.nullable().default(null) : check.default(standard);
};

/** The check of one parameter, from what the stage says of it. */
const checkOf = (parameter: Parameter): z.ZodType => {
  switch (parameter.kind) {
    case 'number':
      return withDefault(z.number().min(parameter.min).max(parameter.max), parameter.default);
    case 'choice':
      return withDefault(z.enum(parameter.choices), parameter.default);
    case 'flag':
      return withDefault(z.boolean(), parameter.default);
    case 'layer':
      return z.string();
    case 'keyframes':
      return z.array(checkOfAll(keyframeParameters)).min(1).max(sceneBounds.keyframes);
  }
};

const checkOfAll = (parameters: Parameters): z.ZodObject =>
  z.object(
    Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, checkOf(parameter)])),
  );

/** Each kind of behavior with its own parameters and their ranges: the stage's, no list of our own. */
export const strictMotion = z.discriminatedUnion(
  'kind',
  behaviorKinds.map((kind) =>
    checkOfAll(behaviors[kind].parameters).extend({ kind: z.literal(kind) }),
  ) as never,
) as unknown as z.ZodType<Motion>;
