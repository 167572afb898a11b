import type {
  Behavior,
  BehaviorKind,
  Camera,
  Crop,
  Easing,
  Scaling,
  SceneLayer,
  SceneSound,
} from '../document.ts';

/**
 * One step of editing, as the API takes it: exactly one of these keys. What is left out (or null) stays as it is;
 * what may be null in the document is set to null by null. Edits are forgiving in what they leave out (behavior ids,
 * defaults, a new layer's id) and complete once applied: `applyEdits` also returns them normalized.
 */
export type SceneEdit =
  | { setScene: SetSceneEdit }
  | { setCamera: CameraInput }
  | { addLayer: AddLayerEdit }
  | { updateLayer: UpdateLayerEdit }
  | { removeLayer: { layerId: string } }
  | { moveLayer: { layerId: string; index: number } }
  | { setBehaviors: { layerId: string; behaviors: readonly BehaviorInput[] } }
  | { addSound: AddSoundEdit }
  | { updateSound: { cueId: string } & Maybe<Omit<SceneSound, 'id'>> }
  | { removeSound: { cueId: string } };

export type EditKind = SceneEdit extends infer Edit ? (Edit extends unknown ? keyof Edit : never) : never;

type Maybe<Fields> = { [Name in keyof Fields]?: Fields[Name] | null };

export type SetSceneEdit = Maybe<{
  name: string;
  width: number;
  height: number;
  durationSeconds: number;
  backgroundColor: string;
}>;

export type CameraInput = Maybe<Omit<Camera, 'keyframes'>> & {
  keyframes?:
    | readonly {
        time: number;
        x?: number | null;
        y?: number | null;
        zoom?: number | null;
        easing?: Easing | null;
      }[]
    | null;
};

type LayerFields = Maybe<Omit<SceneLayer, 'id' | 'spriteKey' | 'behaviors' | 'crop' | 'scaling'>> & {
  crop?: Crop | null;
  scaling?: Scaling | null;
};

/** `spriteId` is the layer's spriteKey. Without an index it comes on top; without x and y it stands in the middle of the stage. */
export type AddLayerEdit = LayerFields & {
  layerId?: string | null;
  spriteId: string;
  index?: number | null;
  behaviors?: readonly BehaviorInput[] | null;
};

/** With `spriteId` the layer shows another picture from now on. */
export type UpdateLayerEdit = LayerFields & { layerId: string; spriteId?: string | null };

export type AddSoundEdit = Maybe<Omit<SceneSound, 'id' | 'soundKey'>> & {
  cueId?: string | null;
  soundId: string;
  index?: number | null;
};

/** Exactly one key, named after the kind; its parameters without what has a default, and the id when one is kept. */
export type BehaviorInput = {
  [Kind in BehaviorKind]: { [Key in Kind]: BehaviorFields<Extract<Behavior, { kind: Kind }>> };
}[BehaviorKind];

type BehaviorFields<Of extends Behavior> = Partial<Omit<Of, 'kind' | 'frames'>> &
  (Of extends { frames: infer Frames }
    ? {
        frames: Frames extends readonly (infer Frame)[]
          ? readonly ({ time: number } & Partial<Frame>)[]
          : never;
      }
    : object);
