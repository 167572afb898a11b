import { type Drawn, type Picture, type SceneDocument, sample } from '@papeterie/stage';

/** What is between the moments that are looked at may be a little larger. */
const margin = 1.25;

/**
 * How wide, in px of the frames, each picture is drawn at most: all of it, also of one that is cropped.
 * @param moments s
 * @returns by spriteKey; not those that are somewhere drawn with hard pixels, which must stay as they are
 */
export const shownWidths = (
  scene: SceneDocument,
  pictures: Readonly<Record<string, Picture>>,
  moments: readonly number[],
  frameWidth: number,
): Map<string, number> => {
  const widths = new Map<string, number>();
  const drawn: Drawn[] = [];
  for (const t of moments) {
    for (const { spriteKey, width, sourceWidth, pictureWidth, smooth } of sample(scene, pictures, t, drawn)) {
      const shown = ((width * pictureWidth) / sourceWidth) * (frameWidth / scene.width) * margin;
      const most = Math.max(widths.get(spriteKey) ?? 0, smooth ? shown : Number.POSITIVE_INFINITY);
      widths.set(spriteKey, most);
    }
  }
  for (const [spriteKey, width] of widths) if (width === Number.POSITIVE_INFINITY) widths.delete(spriteKey);
  return widths;
};
