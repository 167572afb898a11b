import fc, { type Arbitrary } from 'fast-check';
import { behaviorKinds, behaviors } from '../src/behaviors/behaviors.ts';
import { keyframeParameters } from '../src/behaviors/keyframes.ts';
import { sceneBounds } from '../src/bounds.ts';
import type { BehaviorKind, SceneDocument } from '../src/document.ts';
import type { BehaviorInput, SceneEdit } from '../src/edits/edit.ts';
import { rebase } from '../src/edits/rebase.ts';
import { emptyScene } from '../src/empty-scene.ts';
import type { Parameter, Parameters } from '../src/parameters.ts';

export const layerIds = ['a', 'b', 'c', 'layer-1', 'layer-2'] as const;
export const soundIds = ['s', 'sound-1'] as const;
export const pictureKeys = ['boat', 'wave', 'unknown'] as const;

const layerId = fc.constantFrom(...layerIds);
const cueId = fc.constantFrom(...soundIds);

const within = (min: number, max: number): Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(min, max, Math.max(min, Math.min(max, 0))),
    fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
    fc.double({ min, max, noNaN: true }),
  );

const contentFor = (parameter: Parameter): Arbitrary<unknown> => {
  switch (parameter.kind) {
    case 'number':
      return parameter.default === null
        ? fc.option(within(parameter.min, parameter.max))
        : within(parameter.min, parameter.max);
    case 'choice':
      return fc.constantFrom(...parameter.choices);
    case 'flag':
      return fc.boolean();
    case 'layer':
      return layerId;
    case 'keyframes':
      return fc.array(contentOf(keyframeParameters), { maxLength: 5 });
  }
};

/** Any allowed content; what has a default is sometimes left out. */
const contentOf = (parameters: Parameters): Arbitrary<Record<string, unknown>> => {
  const names = Object.keys(parameters);
  const requiredKeys = names.filter((name) => {
    const parameter = parameters[name];
    return !('default' in parameter) || parameter.default === undefined;
  });
  return fc.record(Object.fromEntries(names.map((name) => [name, contentFor(parameters[name])])), {
    requiredKeys,
  });
};

const behaviorOf = (kind: BehaviorKind): Arbitrary<BehaviorInput> =>
  contentOf(behaviors[kind].parameters).map((content) => ({ [kind]: content }) as BehaviorInput);

/** Any behavior of any kind with any allowed parameters. */
export const anyBehavior: Arbitrary<BehaviorInput> = fc.oneof(...behaviorKinds.map(behaviorOf));

const anyBehaviors = fc.array(anyBehavior, { maxLength: 4 });

const side = fc.integer({ min: sceneBounds.minSide, max: sceneBounds.maxSide });
const name = fc.constantFrom('boat', 'the sea', 'moon');
const position = within(-sceneBounds.coordinate, sceneBounds.coordinate);
const seconds = within(0, sceneBounds.maxDurationSeconds);
const cropSide = fc.integer({ min: 0, max: 30 });

const layerFields = {
  name,
  x: position,
  y: position,
  anchorX: within(-sceneBounds.anchor, sceneBounds.anchor),
  anchorY: within(-sceneBounds.anchor, sceneBounds.anchor),
  scale: within(sceneBounds.minScale, sceneBounds.maxScale),
  rotation: within(-sceneBounds.rotation, sceneBounds.rotation),
  opacity: within(0, 1),
  parallax: within(-sceneBounds.parallax, sceneBounds.parallax),
  visible: fc.boolean(),
  locked: fc.boolean(),
  repeatX: fc.boolean(),
  fillBelow: fc.boolean(),
  scaling: fc.constantFrom(null, 'PIXEL', 'SMOOTH'),
  crop: fc.option(fc.record({ left: cropSide, top: cropSide, right: cropSide, bottom: cropSide })),
};

const soundFields = {
  name,
  time: seconds,
  volume: within(0, 1),
  loop: fc.boolean(),
  fadeIn: seconds,
  fadeOut: seconds,
};

const keyframe = fc.record(
  {
    time: seconds,
    x: position,
    y: position,
    zoom: within(sceneBounds.minZoom, sceneBounds.maxZoom),
    easing: fc.constantFrom('HOLD', 'LINEAR', 'EASE_IN_OUT'),
  },
  { requiredKeys: ['time'] },
);

const index = fc.integer({ min: 0, max: 6 });
const spriteId = fc.constantFrom(...pictureKeys);

/** Any edit that is well in itself; whether its layer is there is another question. */
export const anyEdit = fc.oneof(
  fc.record({
    setScene: fc.record(
      {
        name,
        width: side,
        height: side,
        durationSeconds: within(0.1, 600),
        backgroundColor: fc.constantFrom('#000000', '#FFaa01'),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    setCamera: fc.record(
      {
        velocityX: position,
        velocityY: position,
        keyframes: fc.uniqueArray(keyframe, { maxLength: 4, selector: ({ time }) => time + 0 }),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    addLayer: fc.record(
      { layerId, spriteId, index, behaviors: anyBehaviors, ...layerFields },
      { requiredKeys: ['spriteId'] },
    ),
  }),
  fc.record({ updateLayer: fc.record({ layerId, spriteId, ...layerFields }, { requiredKeys: ['layerId'] }) }),
  fc.record({ removeLayer: fc.record({ layerId }) }),
  fc.record({ moveLayer: fc.record({ layerId, index }) }),
  fc.record({ setBehaviors: fc.record({ layerId, behaviors: anyBehaviors }) }),
  fc.record({
    addSound: fc.record({ cueId, soundId: name, index, ...soundFields }, { requiredKeys: ['soundId'] }),
  }),
  fc.record({ updateSound: fc.record({ cueId, ...soundFields }, { requiredKeys: ['cueId'] }) }),
  fc.record({ removeSound: fc.record({ cueId }) }),
) as Arbitrary<SceneEdit>;

export const anyEdits: Arbitrary<SceneEdit[]> = fc.array(anyEdit, { maxLength: 12 });

/** Layers a, b and c with any behaviors, and whatever else edits make of them. */
export const anyScene: Arbitrary<SceneDocument> = fc
  .tuple(fc.array(anyBehaviors, { minLength: 3, maxLength: 3 }), anyEdits)
  .map(([lists, edits]) => {
    const layers = lists.map((behaviors, at) => ({
      addLayer: { layerId: layerIds[at], spriteId: pictureKeys[at % 2], behaviors },
    }));
    return rebase(emptyScene({ name: 'Harbor' }), [...layers, ...edits]).scene;
  });
