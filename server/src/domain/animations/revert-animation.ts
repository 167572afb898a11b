import { keptPivotBox } from '@papeterie/pixels/process/pivot-box';
import type { Deps, Viewer } from '../deps.ts';
import { NotFoundError } from '../errors.ts';
import { keyOf } from '../global-id.ts';
import { changeFrames } from './change-frames.ts';
import { keptFrames } from './set-frames.ts';

/** Gives an animation the frames back that it had. History only grows: going back is one more version. */
export const revertAnimation = (
  deps: Deps,
  viewer: Viewer,
  id: string,
  versionId: string | null | undefined,
): Promise<{ animationId: string }> =>
  changeFrames(deps, viewer, id, async (_before, animation) => {
    const versions = await deps.store.read.animationVersions.list(
      { animationId: animation.id },
      { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    );
    const key = versionId ? keyOf('AnimationVersion', versionId) : versions[0]?.id;
    const version = versions.find((one) => one.id === key);
    if (!version) throw new NotFoundError('version');
    return {
      frames: keptFrames.parse(version.frames),
      pivotBox: keptPivotBox(version.pivotBox),
      playing: version,
      operation: 'revert',
    };
  });
