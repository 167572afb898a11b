// What the stage package promises. ../test holds the proofs.
export { behaviorKinds, behaviors } from './behaviors/behaviors.ts';
export type { BehaviorDefinition } from './behaviors/definition.ts';
export { keyframeParameters } from './behaviors/keyframes.ts';
export { sceneBounds } from './bounds.ts';
export { type View, viewAt } from './camera.ts';
export type { Problem } from './checks/check.ts';
export { SceneError } from './checks/scene-error.ts';
export { type CoEditor, createCoEditor, type News, type Proposal, type Revision } from './co-editor.ts';
export type {
  AnimatedProperty,
  Background,
  Behavior,
  BehaviorKind,
  Camera,
  CameraKeyframe,
  CapMode,
  Crop,
  Drift,
  Easing,
  Keyframe,
  Keyframes,
  Oscillate,
  Pulse,
  Ride,
  Scaling,
  SceneDocument,
  SceneLayer,
  SceneSound,
  Waveform,
} from './document.ts';
export { animatedProperties, capModes, easings, scalings, waveforms } from './document.ts';
export type { Drawn } from './drawn.ts';
export { type AppliedEdits, applyEdits } from './edits/apply-edits.ts';
export { behaviorInput } from './edits/behavior-input.ts';
export type {
  AddLayerEdit,
  AddSoundEdit,
  BehaviorInput,
  CameraInput,
  EditKind,
  SceneEdit,
  SetSceneEdit,
  UpdateLayerEdit,
} from './edits/edit.ts';
export { EditError, type EditProblem } from './edits/edit-error.ts';
export { editKinds } from './edits/edits.ts';
export { type Rebased, rebase } from './edits/rebase.ts';
export { summarize } from './edits/summarize.ts';
export { emptyScene, type NewScene } from './empty-scene.ts';
export type { Motion } from './motion.ts';
export { type CanvasImageLike, type CanvasLike, paint } from './paint.ts';
export { fromPapeterie } from './papeterie/from-papeterie.ts';
export { toPapeterie } from './papeterie/to-papeterie.ts';
export type { Parameter, Parameters, Unit } from './parameters.ts';
export type { Picture } from './picture.ts';
export { keyframesOf, poseProperties } from './posing/keyed.ts';
export { movedAt, poseAt } from './posing/pose-at.ts';
export { type Keying, posed, poseLayer } from './posing/pose-layer.ts';
export { keyAt, keyMoment, withKeyAt } from './posing/set-key.ts';
export { readScene } from './read-scene.ts';
export { sample } from './sample.ts';
export { gainAt, type HeardSound, type ScheduledSound, soundSchedule, soundsAt } from './sounds.ts';
