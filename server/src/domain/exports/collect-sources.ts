import { pivotIn } from '@papeterie/pixels/process/pivot-box';
import { framesOf } from '../animations/frames-of.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import { storedImage } from '../images/stored-image.ts';
import type { SpriteAnimationRow, SpriteRow } from '../sprites/rows.ts';
import type { ExportedSource } from './sprites-work.ts';

export type Chosen = {
  spriteIds: readonly string[];
  animationIds: readonly string[];
  withAnimations: boolean;
};

/** A still is shown for as long as somebody looks; in a list of frames that is one beat. */
const stillMs = 1_000;

const keysOf = (type: string, ids: readonly string[]): string[] =>
  [...new Set(ids)].map((id) => {
    const key = keyOf(type, id);
    if (!key) throw new NotFoundError(type === 'Sprite' ? 'sprite' : 'animation');
    return key;
  });

const pivotOf = ({ pivotX, pivotY }: SpriteRow) => ({ x: pivotX, y: pivotY });

const tagOf = ({ tag, action, direction }: SpriteAnimationRow): string =>
  tag ?? `${action}-${direction.toLowerCase().replace('_', '-')}`;

/**
 * The stills and animations to export: sprite by sprite in the order of the ids, a sprite's still before its animations.
 * @throws NotFoundError, ValidationError for what has no picture yet
 */
export const collectSources = async (
  deps: Pick<Deps, 'store'>,
  viewer: Viewer,
  chosen: Chosen,
): Promise<ExportedSource[]> => {
  const { read } = deps.store;
  const spriteKeys = keysOf('Sprite', chosen.spriteIds);
  const animationKeys = keysOf('SpriteAnimation', chosen.animationIds);
  const ownerId = viewer.userId;
  const named = await read.spriteAnimations.list({ id: { in: animationKeys }, ownerId });
  if (named.length !== animationKeys.length) throw new NotFoundError('animation');
  const wholeKeys = [...new Set([...spriteKeys, ...named.map(({ spriteId }) => spriteId)])];
  const sprites = new Map(
    (await read.sprites.list({ id: { in: wholeKeys }, ownerId })).map((row) => [row.id, row]),
  );
  const more = chosen.withAnimations
    ? await read.spriteAnimations.list(
        { spriteId: { in: spriteKeys }, ownerId, status: 'READY' },
        { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      )
    : [];
  const inOrder = animationKeys.map((key) => named.find(({ id }) => id === key)!);
  const animations = [...new Map([...inOrder, ...more].map((row) => [row.id, row])).values()];

  const sources: ExportedSource[] = [];
  for (const key of wholeKeys) {
    const sprite = sprites.get(key);
    if (!sprite) throw new NotFoundError('sprite');
    const own = { spriteId: sprite.id, name: sprite.name, pivot: pivotOf(sprite) };
    if (spriteKeys.includes(key)) {
      if (!sprite.imageSha256) throw notYet('spriteIds', sprite.name);
      sources.push({
        ...own,
        tag: null,
        loop: 'ONCE',
        plays: null,
        frames: [{ sha256: sprite.imageSha256, durationMs: stillMs }],
      });
    }
    for (const animation of animations.filter(({ spriteId }) => spriteId === key)) {
      const frames = await framesOf(read, animation);
      if (frames.length === 0) throw notYet('animationIds', `${sprite.name}, ${animation.action}`);
      const size = await storedImage(deps, frames[0]!.sha256);
      sources.push({
        ...own,
        pivot: pivotIn(animation.pivotBox, own.pivot, size),
        tag: tagOf(animation),
        loop: animation.loop,
        plays: animation.plays,
        frames,
      });
    }
  }
  if (sources.length === 0) {
    throw new ValidationError([
      { path: ['spriteIds'], message: 'and animationIds are empty: choose something' },
    ]);
  }
  const frames = sources.reduce((sum, source) => sum + source.frames.length, 0);
  if (frames > bounds.exportFrames) {
    const message = `have ${frames} frames together: at most ${bounds.exportFrames} go into one export`;
    throw new ValidationError([{ path: ['spriteIds'], message }]);
  }
  return sources;
};

const notYet = (path: string, name: string) =>
  new ValidationError([{ path: [path], message: `has "${name}", which has no picture yet` }]);
