import type { AddLayerEdit, SceneEdit } from '@papeterie/stage';
import { artPixel, type Frame } from './template.ts';

/** A layer of a template: called by its name, and showing the sprite of that key unless `of` names another one. */
export type Piece = Omit<AddLayerEdit, 'layerId' | 'spriteId' | 'index'> & { name: string; of?: string };

/** The id that a piece's layer has in the scene. */
export const layerIdOf = (name: string): string => name.replaceAll(' ', '-');

/** Sets pieces on the stage, the farthest first. Their pixels are hard and of one size unless a piece says otherwise. */
export const setUp = (
  { size }: Frame,
  sprite: (key: string) => string,
  pieces: readonly Piece[],
): SceneEdit[] =>
  pieces.map(({ of, ...piece }) => ({
    addLayer: {
      layerId: layerIdOf(piece.name),
      spriteId: sprite(of ?? piece.name),
      scale: size(artPixel),
      scaling: 'PIXEL',
      ...piece,
    },
  }));
