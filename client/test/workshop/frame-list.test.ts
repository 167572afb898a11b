import { describe, expect, it } from 'vitest';
import {
  duplicateFrame,
  type FrameEntry,
  maxFrames,
  moveFrame,
  rebased,
  removeFrame,
  setDuration,
} from '../../src/features/animating/frame-list.ts';

const list = (...indices: number[]): FrameEntry[] =>
  indices.map((index, place) => ({ key: `k${place}-${index}`, index, durationMs: 100 }));
const indices = (entries: readonly FrameEntry[]) => entries.map(({ index }) => index);

describe('arranging frames', () => {
  it('moves both ways, and leaves alone what is not there', () => {
    expect(indices(moveFrame(list(0, 1, 2, 3), 0, 2))).toEqual([1, 2, 0, 3]);
    expect(indices(moveFrame(list(0, 1, 2, 3), 3, 1))).toEqual([0, 3, 1, 2]);
    expect(indices(moveFrame(list(0, 1), 7, 0))).toEqual([0, 1]);
  });

  it('doubles behind itself under a key of its own, up to the limit', () => {
    const doubled = duplicateFrame(list(0, 1), 0, 'new');
    expect(indices(doubled)).toEqual([0, 0, 1]);
    expect(doubled.map(({ key }) => key)).toEqual(['k0-0', 'new', 'k1-1']);
    const full = list(...Array.from({ length: maxFrames }, (_, index) => index));
    expect(duplicateFrame(full, 0, 'new')).toHaveLength(maxFrames);
  });

  it('never takes the last frame away', () => {
    expect(indices(removeFrame(list(0, 1), 1))).toEqual([0]);
    expect(indices(removeFrame(list(4), 0))).toEqual([4]);
  });

  it('sets one duration or all', () => {
    expect(setDuration(list(0, 1), 40, 1).map(({ durationMs }) => durationMs)).toEqual([100, 40]);
    expect(setDuration(list(0, 1), 40).map(({ durationMs }) => durationMs)).toEqual([40, 40]);
  });

  it('counts anew what was changed while something was being saved', () => {
    const sent = duplicateFrame(moveFrame(list(0, 1, 2), 2, 0), 0, 'twin');
    expect(indices(sent)).toEqual([2, 2, 0, 1]);
    // Meanwhile the frame at the end has gone, and the first was doubled again.
    const meanwhile = duplicateFrame(removeFrame(sent, 3), 2, 'late');
    expect(indices(meanwhile)).toEqual([2, 2, 0, 0]);
    // On the server 2 is at 0 now, 0 at 2: whichever of the same pictures is named is the same.
    expect(indices(rebased(meanwhile, sent))).toEqual([0, 0, 2, 2]);
  });
});
