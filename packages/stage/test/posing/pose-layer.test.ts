import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Keyframe, SceneLayer } from '../../src/document.ts';
import { applyEdits } from '../../src/edits/apply-edits.ts';
import { poseAt } from '../../src/posing/pose-at.ts';
import { type Keying, posed, poseLayer } from '../../src/posing/pose-layer.ts';
import { withKeyAt } from '../../src/posing/set-key.ts';
import { sample } from '../../src/sample.ts';
import { aBehavior, aLayer, aScene } from '../scenes.ts';

const frame = (part: Partial<Keyframe> & { time: number }): Keyframe => ({
  x: null,
  y: null,
  scale: null,
  rotation: null,
  opacity: null,
  easing: 'LINEAR',
  ...part,
});
const keyed = (frames: Keyframe[], more: object = {}) => aBehavior({ kind: 'keyframes', frames, ...more });
const crossing = [frame({ time: 2, x: 100 }), frame({ time: 6, x: 300, easing: 'HOLD' })];

const seen = (layer: SceneLayer, t: number) =>
  sample(aScene([layer]), { boat: { width: 10, height: 10 } }, t)[0]!;
const framesOf = (layer: SceneLayer, at = 0) => {
  const behavior = layer.behaviors[at];
  return behavior?.kind === 'keyframes' ? behavior.frames : [];
};

describe('putting a layer somewhere', () => {
  it('writes a key at that moment where keyframes move it, and leaves its hidden own value alone', () => {
    const boat = aLayer({ x: 7, y: 20, behaviors: [keyed(crossing)] });
    const after = posed(boat, 4, 'KEY', { x: 150, y: 33 });
    expect(framesOf(after)).toEqual([crossing[0], frame({ time: 4, x: 150 }), crossing[1]]);
    expect([after.x, after.y]).toEqual([7, 33]);
    expect([seen(after, 4).x, seen(after, 2).x, seen(after, 6).x]).toEqual([150, 100, 300]);
  });

  it('changes the key that is there', () => {
    const after = posed(aLayer({ behaviors: [keyed(crossing)] }), 6.003, 'KEY', { x: 1 });
    expect(framesOf(after)).toEqual([crossing[0], { ...crossing[1], x: 1 }]);
  });

  it('goes on as the key before it does', () => {
    expect(framesOf(posed(aLayer({ behaviors: [keyed(crossing)] }), 8, 'KEY', { x: 1 })).at(-1)).toEqual(
      frame({ time: 8, x: 1, easing: 'HOLD' }),
    );
  });

  it('moves all keys alike by choice, and the own value with them', () => {
    const boat = aLayer({
      x: 7,
      scale: 2,
      behaviors: [keyed([frame({ time: 0, x: 100, scale: 1 }), frame({ time: 8, x: 300, scale: 3 })])],
    });
    const after = posed(boat, 4, 'ALL_KEYS', { x: 190, scale: 4 });
    expect(framesOf(after).map(({ time, x, scale }) => [time, x, scale])).toEqual([
      [0, 90, 2],
      [8, 290, 6],
    ]);
    expect([after.x, after.scale]).toEqual([-3, 4]);
  });

  it('knows keyframes that are added to the place', () => {
    const boat = aLayer({
      x: 50,
      behaviors: [keyed([frame({ time: 0, x: 0 }), frame({ time: 4, x: 40 })], { relative: true })],
    });
    expect(poseAt(boat, 2).x).toBe(70);
    expect(framesOf(posed(boat, 2, 'KEY', { x: 60 }))[1]).toEqual(frame({ time: 2, x: 10 }));
    const all = posed(boat, 2, 'ALL_KEYS', { x: 60 });
    expect([all.x, framesOf(all)]).toEqual([40, framesOf(boat)]);
  });

  it('changes the keyframes that count then: of two the last that has begun', () => {
    const out = keyed([frame({ time: 3, opacity: 1 }), frame({ time: 5, opacity: 0 })], { id: 'out' });
    const back = keyed([frame({ time: 6, opacity: 0 }), frame({ time: 8, opacity: 1 })], { id: 'back' });
    const boat = aLayer({ behaviors: [out, back] });
    const changed = (t: number) => {
      const after = posed(boat, t, 'KEY', { opacity: 0.7 });
      return [framesOf(after, 0).length, framesOf(after, 1).length, poseAt(after, t).opacity];
    };
    expect([1, 4, 7].map(changed)).toEqual([
      [3, 2, 0.7],
      [3, 2, 0.7],
      [2, 3, 0.7],
    ]);
  });

  it('takes keyframes that are switched off for none', () => {
    const boat = aLayer({ behaviors: [keyed(crossing, { enabled: false })] });
    expect(posed(boat, 4, 'KEY', { x: 9 })).toEqual({ ...boat, x: 9 });
  });

  it('says nothing when nothing changes, and is possible as edits otherwise', () => {
    const boat = aLayer({ behaviors: [keyed(crossing)] });
    expect(poseLayer(boat, 4, 'KEY', { x: 200 })).toEqual([]);
    const { scene } = applyEdits(aScene([boat]), poseLayer(boat, 4, 'KEY', { x: 5, y: 6 }));
    expect(scene.layers[0]).toEqual(posed(boat, 4, 'KEY', { x: 5, y: 6 }));
  });

  it('is seen to have moved by just that, whatever else moves the layer', () => {
    const value = fc.option(fc.integer({ min: -200, max: 200 }), { nil: null });
    const frames = fc.array(
      fc.record({ time: fc.integer({ min: 0, max: 10 }), x: value, y: value }).map(frame),
      { minLength: 1, maxLength: 6 },
    );
    const all = fc.array(fc.record({ frames, relative: fc.boolean() }), { minLength: 1, maxLength: 3 });
    const keying = fc.constantFrom<Keying>('KEY', 'ALL_KEYS');
    const way = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(
        all,
        keying,
        fc.integer({ min: 0, max: 1_000 }),
        way,
        way,
        (given, choice, hundredths, dx, dy) => {
          const bob = aBehavior({ kind: 'oscillate', property: 'Y', amplitude: 13, frequency: 0.3 });
          const boat = aLayer({
            x: 30,
            y: 40,
            behaviors: [
              ...given.map((one) =>
                keyed(
                  one.frames.toSorted((a, b) => a.time - b.time),
                  one.relative ? { relative: true } : {},
                ),
              ),
              bob,
            ],
          });
          const t = hundredths / 100;
          const pose = poseAt(boat, t);
          const after = posed(boat, t, choice, { x: pose.x + dx, y: pose.y + dy });
          expect(seen(after, t).x).toBeCloseTo(seen(boat, t).x + dx, 6);
          expect(seen(after, t).y).toBeCloseTo(seen(boat, t).y + dy, 6);
        },
      ),
    );
  });
});

describe('a key at this moment', () => {
  it('holds what is seen of all that the keyframes move, so that the picture stays as it is', () => {
    const behavior = keyed([frame({ time: 0, x: 10, opacity: 0 }), frame({ time: 4, x: 50, opacity: 1 })]);
    const boat = aLayer({ x: 999, y: 5, behaviors: [behavior] });
    const frames = behavior.kind === 'keyframes' ? withKeyAt(boat, behavior, 1) : [];
    expect(frames[1]).toEqual(frame({ time: 1, x: 20, opacity: 0.25 }));
  });

  it('holds the place where keyframes move nothing yet', () => {
    const behavior = keyed([frame({ time: 0 })]);
    const boat = aLayer({ x: 3, y: 5, behaviors: [behavior] });
    expect(behavior.kind === 'keyframes' && withKeyAt(boat, behavior, 1)[1]).toEqual(
      frame({ time: 1, x: 3, y: 5 }),
    );
  });
});
