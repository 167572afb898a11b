import { applyEdits, type Drawn, emptyScene, type SceneDocument, type SceneLayer } from '@papeterie/stage';
import { describe, expect, it } from 'vitest';
import { createPlayback } from '../src/editor/session/playback.ts';
import { createSoundPlayer } from '../src/editor/sound/sound-player.ts';
import { type Grasp, isMovable, moveGesture, scaleGesture } from '../src/editor/stage/gestures.ts';
import { hit, insideOf } from '../src/editor/stage/hit.ts';
import { riddenOn, skylineOf } from '../src/editor/stage/skyline.ts';

const drawn = (part: Partial<Drawn>): Drawn => ({
  layerId: 'boat',
  name: 'boat',
  spriteKey: 'boat',
  x: 100,
  y: 100,
  width: 40,
  height: 20,
  rotation: 0,
  opacity: 1,
  sourceX: 0,
  sourceY: 0,
  sourceWidth: 40,
  sourceHeight: 20,
  pictureWidth: 40,
  pictureHeight: 20,
  repeatX: false,
  fillBelow: false,
  smooth: false,
  ...part,
});

const scene = applyEdits(emptyScene({ name: 'Sea' }), [
  { addLayer: { layerId: 'boat', spriteId: 'boat', x: 10, y: 20, parallax: 2 } },
  { addLayer: { layerId: 'wave', spriteId: 'wave' } },
  { setBehaviors: { layerId: 'boat', behaviors: [{ ride: { targetLayerId: 'wave', maxTilt: 20 } }] } },
]).scene;
const boat = scene.layers[0] as SceneLayer;

const grasp = (on: SceneDocument): Grasp => ({ scene: on, layer: boat, time: 0, keying: 'KEY' });

describe('pressing on the stage', () => {
  it('finds a turned picture where it is seen', () => {
    const turned = drawn({ rotation: 90 });
    expect(insideOf(turned, { x: 120, y: 92 })).not.toBeNull();
    expect(insideOf(turned, { x: 102, y: 110 })).toBeNull();
  });

  it('finds each repeat', () => {
    expect(insideOf(drawn({ repeatX: true }), { x: 905, y: 110 })).not.toBeNull();
  });

  it('reaches through what is not there', () => {
    const all = [drawn({ layerId: 'far' }), drawn({ layerId: 'near' })];
    expect(hit(all, { x: 110, y: 110 }, () => true)?.layerId).toBe('near');
    expect(hit(all, { x: 110, y: 110 }, ({ layerId }) => layerId === 'far')?.layerId).toBe('far');
    expect(hit(all, { x: 300, y: 110 }, () => true)).toBeUndefined();
  });
});

describe('dragging', () => {
  it('follows the pointer, also when the camera has come nearer', () => {
    const near = applyEdits(scene, [{ setCamera: { keyframes: [{ time: 0, zoom: 2 }] } }]).scene;
    expect(moveGesture(grasp(scene), { x: 5, y: 5 })({ x: 35.4, y: 1 })).toEqual([
      { updateLayer: { layerId: 'boat', x: 40, y: 16 } },
    ]);
    expect(moveGesture(grasp(near), { x: 0, y: 0 })({ x: 40, y: 0 })).toEqual([
      { updateLayer: { layerId: 'boat', x: 20 } },
    ]);
  });

  it('scales about the anchor and never to nothing', () => {
    const scale = scaleGesture(grasp(scene), { x: 0, y: 0 }, { x: 30, y: 40 }, { width: 30, height: 40 });
    expect(scale({ x: 60, y: 80 })).toEqual([{ updateLayer: { layerId: 'boat', scale: 2 } }]);
    expect(scale({ x: 0, y: 0 })).toEqual([{ updateLayer: { layerId: 'boat', scale: 0.001 } }]);
  });

  it('scales by the size that is seen where it is grasped at the anchor itself', () => {
    const scale = scaleGesture(grasp(scene), { x: 30, y: 40 }, { x: 30, y: 40 }, { width: 60, height: 80 });
    expect(scale({ x: 30, y: 40 })).toEqual([]);
    expect(scale({ x: 60, y: 80 })).toEqual([{ updateLayer: { layerId: 'boat', scale: 2 } }]);
  });

  it('leaves what is locked or covers the stage', () => {
    expect(isMovable(boat)).toBe(true);
    expect(isMovable({ ...boat, locked: true })).toBe(false);
    const sky = { id: 'b', kind: 'background' as const, enabled: true, scrollSpeed: 0 };
    expect(isMovable({ ...boat, behaviors: [sky] })).toBe(false);
  });
});

describe('the skyline', () => {
  it('is the first row of each column that can be seen', () => {
    const alpha = [0, 0, 10, 255, 255, 0];
    const rgba = alpha.flatMap((a) => [0, 0, 0, a]);
    expect([...skylineOf(rgba, 2, 3)]).toEqual([2, 1]);
  });

  it('is read only of what carries something', () => {
    expect([...riddenOn(scene)]).toEqual(['wave']);
  });
});

describe('playing', () => {
  const clock = () => {
    let now = 0;
    return { now: () => now, pass: (seconds: number) => (now += seconds * 1000) };
  };

  it('goes on, begins anew, stays where it is paused and keeps its place when the scene gets longer', () => {
    const { now, pass } = clock();
    const playback = createPlayback(4, now);
    playback.play();
    pass(3);
    expect(playback.time()).toBe(3);
    pass(2);
    expect(playback.time()).toBe(1);
    playback.pause();
    pass(9);
    expect(playback.time()).toBe(1);
    playback.setDuration(10);
    playback.seek(99);
    expect([playback.time(), playback.isPlaying()]).toEqual([10, false]);
    playback.play();
    expect(playback.time()).toBe(0);
  });

  it('lets each sound be heard at its time, once, and silences it when one jumps', () => {
    const { now, pass } = clock();
    const playback = createPlayback(10, now);
    const heard: string[] = [];
    const player = createSoundPlayer(playback, {
      lengths: () => ({ gull: 1 }),
      start(soundKey, offset) {
        heard.push(`${soundKey} from ${offset}`);
        return { setGain: () => {}, stop: () => heard.push(`${soundKey} ends`) };
      },
    });
    const loud = applyEdits(scene, [{ addSound: { soundId: 'gull', time: 0.2 } }]).scene;
    const tick = (seconds: number) => {
      pass(seconds);
      player.tick(loud);
    };
    playback.play();
    for (let times = 0; times < 8; times++) tick(0.2);
    expect(heard).toEqual(['gull from 0', 'gull ends']);
    playback.seek(0.5);
    tick(0);
    expect(heard.slice(2)).toEqual(['gull from 0.3']);
    playback.pause();
    tick(0.1);
    expect(heard.at(-1)).toBe('gull ends');
  });
});
