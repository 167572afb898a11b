import { sceneBounds } from '@papeterie/stage';
import { builder } from '../builder.ts';
import { BehaviorInput } from './behavior.ts';
import { type InputFields, layerInputs } from './layer-inputs.ts';
import { stageEnums } from './stage-enums.ts';

const layerId = (t: InputFields) => t.id({ required: true, description: 'Which layer of the scene.' });
const cueId = (t: InputFields) => t.id({ required: true, description: 'Which sound of the scene.' });
const behaviors = `At most ${sceneBounds.behaviorsPerLayer}, in the order in which they apply.`;

const SetSceneEdit = builder.inputType('SetSceneEdit', {
  description: 'Changes the stage itself. What is left out stays.',
  fields: (t) => ({
    name: t.string({ description: `At most ${sceneBounds.nameLength} characters.` }),
    width: t.int({ description: `px, ${sceneBounds.minSide} to ${sceneBounds.maxSide}.` }),
    height: t.int({ description: `px, ${sceneBounds.minSide} to ${sceneBounds.maxSide}.` }),
    durationSeconds: t.float({
      description: `${sceneBounds.minDurationSeconds} to ${sceneBounds.maxDurationSeconds} s.`,
    }),
    backgroundColor: t.string({ description: '"#rrggbb"' }),
  }),
});

const CameraKeyframeInput = builder.inputType('CameraKeyframeInput', {
  description: 'Where the camera is at a moment.',
  fields: (t) => ({
    time: t.float({ required: true, description: 's' }),
    x: t.float({ defaultValue: 0, description: 'px to the right of where the scene was built.' }),
    y: t.float({ defaultValue: 0, description: 'px below that.' }),
    zoom: t.float({ defaultValue: 1, description: 'A factor above 0.' }),
    easing: t.field({
      type: stageEnums.Easing,
      defaultValue: 'LINEAR',
      description: 'How it gets from here to the next keyframe.',
    }),
  }),
});

const SetCameraEdit = builder.inputType('SetCameraEdit', {
  description: 'Changes how one looks at the stage. What is left out stays.',
  fields: (t) => ({
    velocityX: t.float({ description: 'px a second.' }),
    velocityY: t.float({ description: 'px a second.' }),
    keyframes: t.field({ type: [CameraKeyframeInput], description: 'All of them from now on.' }),
  }),
});

const AddLayerEdit = builder.inputType('AddLayerEdit', {
  description: 'Puts a sprite on the stage.',
  fields: (t) => ({
    layerId: t.id({ description: 'Of your own making, to name it in later edits; made up when not given.' }),
    spriteId: t.id({ required: true, description: 'A sprite of yours, or one that is shared.' }),
    index: t.int({ description: 'Its place from the back, 0 is the farthest; the nearest when not given.' }),
    ...layerInputs(t),
    behaviors: t.field({ type: [BehaviorInput], description: behaviors }),
  }),
});

const UpdateLayerEdit = builder.inputType('UpdateLayerEdit', {
  description: 'Changes a layer. What is left out stays.',
  fields: (t) => ({
    layerId: layerId(t),
    spriteId: t.id({ description: 'Shows another sprite from now on.' }),
    ...layerInputs(t),
  }),
});

const RemoveLayerEdit = builder.inputType('RemoveLayerEdit', {
  description: 'Takes a layer off the stage.',
  fields: (t) => ({ layerId: layerId(t) }),
});

const MoveLayerEdit = builder.inputType('MoveLayerEdit', {
  description: 'Puts a layer before or behind others.',
  fields: (t) => ({
    layerId: layerId(t),
    index: t.int({ required: true, description: 'Its new place from the back; 0 is the farthest.' }),
  }),
});

const SetBehaviorsEdit = builder.inputType('SetBehaviorsEdit', {
  description: 'Says how a layer moves, all of it.',
  fields: (t) => ({
    layerId: layerId(t),
    behaviors: t.field({ type: [BehaviorInput], required: true, description: behaviors }),
  }),
});

const soundInputs = (t: InputFields) => ({
  name: t.string({ description: 'For people; the sound’s own name when not given.' }),
  time: t.float({ description: 'When it starts, s.' }),
  volume: t.float({ description: '0 to 1.' }),
  loop: t.boolean({ description: 'Whether it starts anew whenever it ends.' }),
  fadeIn: t.float({ description: 's' }),
  fadeOut: t.float({ description: 's' }),
});

const AddSoundEdit = builder.inputType('AddSoundEdit', {
  description: 'Lets a sound be heard.',
  fields: (t) => ({
    cueId: t.id({ description: 'Of your own making; made up when not given.' }),
    soundId: t.id({ required: true, description: 'A sound of yours: see importSound.' }),
    index: t.int({ description: 'Its place in the list; the end when not given.' }),
    ...soundInputs(t),
  }),
});

const UpdateSoundEdit = builder.inputType('UpdateSoundEdit', {
  description: 'Changes when and how a sound is heard. What is left out stays.',
  fields: (t) => ({ cueId: cueId(t), ...soundInputs(t) }),
});

const RemoveSoundEdit = builder.inputType('RemoveSoundEdit', {
  description: 'Lets a sound be heard no more.',
  fields: (t) => ({ cueId: cueId(t) }),
});

/** As the stage takes it, key by key. */
export const SceneEditInput = builder.inputType('SceneEdit', {
  description: 'One change of a scene: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    setScene: t.field({ type: SetSceneEdit, description: 'The stage itself.' }),
    setCamera: t.field({ type: SetCameraEdit, description: 'How one looks at it.' }),
    addLayer: t.field({ type: AddLayerEdit, description: 'A sprite comes onto the stage.' }),
    updateLayer: t.field({ type: UpdateLayerEdit, description: 'A layer changes.' }),
    removeLayer: t.field({ type: RemoveLayerEdit, description: 'A layer goes.' }),
    moveLayer: t.field({ type: MoveLayerEdit, description: 'A layer comes nearer or goes farther away.' }),
    setBehaviors: t.field({ type: SetBehaviorsEdit, description: 'How a layer moves.' }),
    addSound: t.field({ type: AddSoundEdit, description: 'A sound is heard.' }),
    updateSound: t.field({ type: UpdateSoundEdit, description: 'A sound changes.' }),
    removeSound: t.field({ type: RemoveSoundEdit, description: 'A sound is heard no more.' }),
  }),
});
