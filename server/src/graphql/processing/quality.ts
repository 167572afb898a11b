import type { AnimationQuality } from '@papeterie/pixels/quality/animation-quality';
import type { Finding, FindingKind as Kind } from '@papeterie/pixels/quality/finding';
import type { PictureQuality } from '@papeterie/pixels/quality/picture-quality';
import { measureAnimation, measureSprite } from '../../domain/processing/measure.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { costs } from '../limits/field-cost.ts';
import { describedEnum } from '../shared/described-enum.ts';

const FindingKind = describedEnum('FindingKind', 'What may be wrong with a picture or with frames.', {
  ENLARGED: 'It is a scaled-up sprite.',
  FRINGE: 'Some edge pixels are half transparent.',
  STRAYS: 'Specks hang on nothing.',
  MANY_COLORS: 'More colors than a sprite needs.',
  PALETTE_DRIFT: 'Colors of some frames are almost those of others.',
  JITTER: 'The figure jumps sideways.',
  LOOP_SEAM: 'The last frame does not lead to the first.',
} satisfies Record<Kind, string>);

const QualityFinding = builder.objectRef<Finding>('QualityFinding').implement({
  description: 'Something that may be wrong, and what would mend it.',
  fields: (t) => ({
    kind: t.field({ type: FindingKind, description: 'For programs.', resolve: ({ kind }) => kind }),
    message: t.exposeString('message', { description: 'For people.' }),
    mend: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Steps for processSprite or processAnimation, [ImageStep!]; null when none would help.',
      resolve: ({ mend }) => mend,
    }),
  }),
});

const findings = (
  t: PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, { findings: Finding[] }>,
) =>
  t.field({
    ...costs({ entries: 20 }),
    type: [QualityFinding],
    description: 'What may be wrong, the worst first; nothing when all is well.',
    resolve: ({ findings: all }) => all,
  });

const SpriteQuality = builder.objectRef<PictureQuality>('SpriteQuality').implement({
  description: 'A picture, measured as pixel art.',
  fields: (t) => ({
    colors: t.exposeInt('colors', { description: 'Different colors.' }),
    strayPixels: t.exposeInt('strayPixels', { description: 'Pixels of specks that hang on nothing.' }),
    fringePixels: t.exposeInt('fringePixels', { description: 'Half transparent pixels.' }),
    nativeScale: t.exposeFloat('nativeScale', {
      description:
        'How many px a side one drawn pixel has, such as 8 or 9.3: 1, unless it surely is an enlarged picture.',
    }),
    nativeWidth: t.exposeInt('nativeWidth', {
      description: 'The width in which it was drawn, px: its own, unless it surely is an enlarged picture.',
    }),
    nativeHeight: t.exposeInt('nativeHeight', {
      description: 'The height in which it was drawn, px: its own, unless it surely is an enlarged picture.',
    }),
    findings: findings(t as never),
  }),
});

const AnimationQualityType = builder.objectRef<AnimationQuality>('AnimationQuality').implement({
  description: 'The frames of an animation, measured together.',
  fields: (t) => ({
    colors: t.exposeInt('colors', { description: 'Different colors of all frames together.' }),
    paletteDrift: t.exposeInt('paletteDrift', {
      description: 'Colors that almost are another frame’s: they shimmer.',
    }),
    jitterPx: t.exposeFloat('jitterPx', {
      description: 'The farthest that the figure’s middle jumps sideways between two frames, px.',
    }),
    loopSeam: t.exposeFloat('loopSeam', {
      description: 'The step from the last frame to the first, as a multiple of the largest other step.',
    }),
    findings: findings(t as never),
  }),
});

/** Whose turn it is: also strangers may look at what is shared. */
const whoAsks = ({ viewer, address }: Context): string => viewer?.userId ?? address ?? 'somebody';

export const defineQuality = () => {
  builder.prismaObjectField('Sprite', 'quality', (t) =>
    t.field({
      ...costs({ work: 100 }),
      type: SpriteQuality,
      nullable: true,
      description:
        'The current picture, measured when it is asked for: ask for one sprite at a time. null until READY.',
      select: { imageSha256: true },
      resolve: ({ imageSha256 }, _args, context) =>
        measureSprite(context.deps, whoAsks(context), { imageSha256 }),
    }),
  );
  builder.prismaObjectField('SpriteAnimation', 'quality', (t) =>
    t.field({
      ...costs({ work: 300 }),
      type: AnimationQualityType,
      nullable: true,
      description: 'Its frames, measured when it is asked for. null until READY.',
      select: { id: true, loop: true },
      resolve: ({ id, loop }, _args, context) =>
        measureAnimation(context.deps, whoAsks(context), { id, loop }),
    }),
  );
};
