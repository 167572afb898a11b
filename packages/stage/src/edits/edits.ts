import { addLayer } from './add-layer.ts';
import { addSound } from './add-sound.ts';
import type { EditDefinition } from './definition.ts';
import type { EditKind } from './edit.ts';
import { moveLayer } from './move-layer.ts';
import { removeLayer } from './remove-layer.ts';
import { removeSound } from './remove-sound.ts';
import { setBehaviors } from './set-behaviors.ts';
import { setCamera } from './set-camera.ts';
import { setScene } from './set-scene.ts';
import { updateLayer } from './update-layer.ts';
import { updateSound } from './update-sound.ts';

/** Every kind of edit. A kind without an entry does not compile. */
export const edits: { readonly [Kind in EditKind]: EditDefinition<Kind> } = {
  setScene,
  setCamera,
  addLayer,
  updateLayer,
  removeLayer,
  moveLayer,
  setBehaviors,
  addSound,
  updateSound,
  removeSound,
};

export const editKinds = Object.keys(edits) as readonly EditKind[];
