import type { Direction as Name } from '@papeterie/artist/drawing-options';
import type { AnimationLoop as Loop } from '@papeterie/pixels/animation-loop';
import { pivotIn } from '@papeterie/pixels/process/pivot-box';
import type { Size } from '@papeterie/pixels/process/step';
import { keptFrames } from '../../domain/animations/set-frames.ts';
import { bounds } from '../../domain/bounds.ts';
import { builder } from '../builder.ts';
import { costs } from '../limits/field-cost.ts';
import { ProviderName } from '../providers/provider.ts';
import { byId } from '../shared/by-id.ts';
import { describedEnum } from '../shared/described-enum.ts';
import { AssetStatus } from '../sprites/asset-status.ts';
import { SpriteSource } from '../sprites/sprite-source.ts';

export const Direction = describedEnum('Direction', 'Where a sprite looks, as on a map seen from above.', {
  SOUTH: 'Toward the viewer.',
  SOUTH_WEST: 'Toward the viewer, to the left.',
  WEST: 'To the left.',
  NORTH_WEST: 'Away, to the left.',
  NORTH: 'Away from the viewer.',
  NORTH_EAST: 'Away, to the right.',
  EAST: 'To the right.',
  SOUTH_EAST: 'Toward the viewer, to the right.',
} satisfies Record<Name, string>);

export const AnimationLoop = describedEnum('AnimationLoop', 'What comes after an animation’s last frame.', {
  LOOP: 'The first again.',
  PING_PONG: 'The way back, and so on.',
  ONCE: 'Nothing: it stays.',
} satisfies Record<Loop, string>);

const playsField = {
  nullable: true,
  description:
    'How often it is played before it stays, there and back each counted; null for ever, and for what is played ONCE.',
} as const;

/** What the pivot in the frames is made of. */
const pivotSelect = {
  select: {
    pivotBox: true,
    sprite: { select: { pivotX: true, pivotY: true } },
    frames: { take: 1, select: { image: { select: { width: true, height: true } } } },
  },
} as const;

type Pivoted = {
  pivotBox: unknown;
  sprite: { pivotX: number; pivotY: number };
  frames: { image: Size }[];
};

const pivotOf = ({ pivotBox, sprite, frames: [first] }: Pivoted) => {
  const pivot = { x: sprite.pivotX, y: sprite.pivotY };
  return first ? pivotIn(pivotBox, pivot, first.image) : pivot;
};

export const defineSpriteAnimation = () => {
  builder.prismaNode('AnimationVersion', {
    id: { field: 'id' },
    description: 'The frames that an animation had.',
    findUnique: byId,
    fields: (t) => ({
      operation: t.exposeString('operation', { description: 'What made it, e.g. "animate", "trim".' }),
      frameCount: t.int({
        description: 'How many frames it has.',
        resolve: ({ frames }) => keptFrames.parse(frames).length,
      }),
      loop: t.field({
        type: AnimationLoop,
        description: 'What comes after the last.',
        resolve: ({ loop }) => loop,
      }),
      plays: t.exposeInt('plays', playsField),
      createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    }),
  });
  builder.prismaNode('SpriteAnimation', {
    id: { field: 'id' },
    description: 'A movement of a sprite, frame by frame.',
    findUnique: byId,
    fields: (t) => ({
      sprite: t.relation('sprite', { description: 'Who moves.' }),
      action: t.exposeString('action', { description: 'What it does, e.g. "walk".' }),
      direction: t.field({
        type: Direction,
        description: 'Where it looks.',
        resolve: ({ direction }) => direction,
      }),
      status: t.field({
        type: AssetStatus,
        description: 'Whether it has been made.',
        resolve: ({ status }) => status,
      }),
      frames: t.relation('frames', {
        ...costs({ entries: 30 }),
        description: 'In order, all of one size: the sprite’s, or larger where the movement needs the room.',
        query: { orderBy: { position: 'asc' } },
      }),
      pivotX: t.float({
        ...pivotSelect,
        description:
          'The sprite’s pivot in these frames, 0 (left) to 1 of their width. Frames may be larger than the sprite’s picture, and are aligned with it there.',
        resolve: (animation) => pivotOf(animation).x,
      }),
      pivotY: t.float({
        ...pivotSelect,
        description: 'The same from 0 (top) to 1 of their height.',
        resolve: (animation) => pivotOf(animation).y,
      }),
      loop: t.field({
        type: AnimationLoop,
        description: 'What comes after the last frame.',
        resolve: ({ loop }) => loop,
      }),
      plays: t.exposeInt('plays', playsField),
      tag: t.exposeString('tag', {
        nullable: true,
        description:
          'What the file that it came from calls it, which exports keep; null when its action and direction are its name.',
      }),
      source: t.field({
        type: SpriteSource,
        description: 'Where it came from.',
        resolve: ({ source }) => source,
      }),
      provider: t.field({
        type: ProviderName,
        nullable: true,
        description: 'Who drew it; null when it was brought along.',
        resolve: ({ provider }) => provider,
      }),
      seed: t.exposeInt('seed', {
        nullable: true,
        description: 'The same request with this seed gives the same frames, locally.',
      }),
      versions: t.relation('versions', {
        ...costs({ entries: 20 }),
        description: `What its frames were, newest first, the latest ${bounds.relatedEntries}; revertAnimation goes back to one.`,
        query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: bounds.relatedEntries },
      }),
      job: t.relation('job', { nullable: true, description: 'The job that makes it.' }),
      createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    }),
  });
  builder.prismaObject('AnimationFrame', {
    description: 'One picture of a movement.',
    fields: (t) => ({
      image: t.relation('image', { description: 'The picture.' }),
      durationMs: t.exposeInt('durationMs', { description: 'How long it is shown.' }),
    }),
  });
};
