/**
 * A scene as it is stored, sent and sampled: JSON, and never changed in place. Positions are scene px, y down;
 * rotation is degrees, clockwise; time is seconds. Layers are painted in list order, the last one nearest the viewer.
 */
export type SceneDocument = {
  version: 1;
  name: string;
  /** px */
  width: number;
  height: number;
  durationSeconds: number;
  /** "#rrggbb" */
  backgroundColor: string;
  camera: Camera;
  layers: readonly SceneLayer[];
  sounds: readonly SceneSound[];
};

/**
 * Where one looks from. A layer is moved by -x × its parallax (y alike) and enlarged about the stage's middle by
 * zoom ** parallax. At time t the camera's x is that of its keyframes plus velocityX · t.
 */
export type Camera = {
  /** px/s */
  velocityX: number;
  velocityY: number;
  /** By time, at most one for a time; the first one holds from the beginning. None: x 0, y 0, zoom 1. */
  keyframes: readonly CameraKeyframe[];
};

export type CameraKeyframe = {
  time: number;
  /** px: how far the view has moved from where the scene was built. */
  x: number;
  y: number;
  /** A factor above 0. */
  zoom: number;
  easing: Easing;
};

export type SceneLayer = {
  /** Of this scene. */
  id: string;
  name: string;
  /** Which picture: on the server the id of a sprite. */
  spriteKey: string;
  /** Where the anchor stands, in scene px. */
  x: number;
  y: number;
  /** 0..1 of the scaled picture: the point that stands at x, y and from which the picture grows. 0.5 is the middle. */
  anchorX: number;
  anchorY: number;
  /** 1: one picture px is one scene px. */
  scale: number;
  /** Degrees, clockwise, about the middle of the scaled picture. */
  rotation: number;
  /** 0..1 */
  opacity: number;
  /** How much the camera moves it: 0 not at all (the sky), 1 with the world, above 1 nearer than that. */
  parallax: number;
  visible: boolean;
  /** Not to be moved by hand in an editor; it makes no difference to the picture. */
  locked: boolean;
  /** Repeated side by side across the whole stage. */
  repeatX: boolean;
  /** Below the picture the color of its bottom-middle pixel goes on to the end of the stage. */
  fillBelow: boolean;
  /** Hard pixels or smooth; null: hard for small pictures (longest side at most 256 px). */
  scaling: Scaling | null;
  /** Picture px cut off each side before anything else. */
  crop: Crop | null;
  behaviors: readonly Behavior[];
};

export type Crop = { left: number; top: number; right: number; bottom: number };

export type SceneSound = {
  id: string;
  name: string;
  /** Which sound: on the server the id of an uploaded one. */
  soundKey: string;
  /** When it starts, s. */
  time: number;
  /** 0..1 */
  volume: number;
  loop: boolean;
  /** s */
  fadeIn: number;
  fadeOut: number;
};

export const animatedProperties = ['X', 'Y', 'SCALE', 'ROTATION', 'OPACITY'] as const;
export type AnimatedProperty = (typeof animatedProperties)[number];
export const capModes = ['STOP', 'BOUNCE', 'LOOP'] as const;
export type CapMode = (typeof capModes)[number];
export const waveforms = ['SINE', 'SPIKE'] as const;
export type Waveform = (typeof waveforms)[number];
export const easings = ['HOLD', 'LINEAR', 'EASE_IN', 'EASE_OUT', 'EASE_IN_OUT'] as const;
/** How a value gets from this keyframe to the next. */
export type Easing = (typeof easings)[number];
export const scalings = ['PIXEL', 'SMOOTH'] as const;
export type Scaling = (typeof scalings)[number];

type Common<Kind extends string> = {
  /** Of this layer. */
  id: string;
  kind: Kind;
  enabled: boolean;
};

/** Adds amplitude · sin(2π · frequency · t + phase). */
export type Oscillate = Common<'oscillate'> & {
  property: AnimatedProperty;
  frequency: number;
  amplitude: number;
  phase: number;
};

/**
 * Adds velocity · t + acceleration · t² / 2, up to the property's value `cap`. It starts at what the behaviors before it in
 * the list have made of the property; a start at or beyond the cap stays at the cap, a cap never reached does nothing.
 */
export type Drift = Common<'drift'> & {
  property: AnimatedProperty;
  velocity: number;
  acceleration: number;
  /** The value of the property (for X and Y: of the anchor, in scene px) at which something happens; null: never. */
  cap: number | null;
  /** Stay there, go back and forth between start and cap, or start anew. */
  capMode: CapMode;
};

/** Between min and max as a wave: multiplied onto SCALE and OPACITY, added to the others. */
export type Pulse = Common<'pulse'> & {
  property: AnimatedProperty;
  frequency: number;
  min: number;
  max: number;
  waveform: Waveform;
  /** rad */
  phase: number;
  /** Skipped while the layer's scale so far is above this; null: never skipped. */
  maxScale: number | null;
};

/**
 * Sets the given properties, replacing what came before it in the list; before its first keyframe it does nothing,
 * after the last one it holds. With `relative` x and y are added instead.
 */
export type Keyframes = Common<'keyframes'> & { frames: readonly Keyframe[]; relative: boolean };

export type Keyframe = {
  time: number;
  x: number | null;
  y: number | null;
  scale: number | null;
  rotation: number | null;
  opacity: number | null;
  easing: Easing;
};

/** Covers the stage, whatever else moves the layer and wherever the camera is. */
export type Background = Common<'background'> & {
  /** px/s to the right; the picture then repeats. */
  scrollSpeed: number;
};

/**
 * Rides on another layer's upper edge: the boat on the wave. It replaces y and adds to rotation, after all other behaviors
 * and after the camera. A hidden target carries; without a target nothing happens.
 */
export type Ride = Common<'ride'> & {
  targetLayerId: string;
  /** Degrees. */
  maxTilt: number;
  /** px: how far below the surface the anchor is. */
  sink: number;
  /** px for each degree of tilt that it is raised. */
  lift: number;
  /** The part of the drawn width that touches the surface. */
  hullLength: number;
  /** s: how slowly it follows; 0 at once. */
  smoothing: number;
  /** The tilt is the slope of the surface times this. */
  tiltGain: number;
  /** s until the tilt has its full size; 0 at once. */
  tiltRamp: number;
};

export type Behavior = Oscillate | Drift | Pulse | Keyframes | Background | Ride;
export type BehaviorKind = Behavior['kind'];
