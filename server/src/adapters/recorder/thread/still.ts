import { createEncodePng } from '@papeterie/pixels/formats/png/encode-png';
import type { SceneDocument } from '@papeterie/stage';
import type { Recording } from '../../../domain/scenes/recorder.ts';
import { deflateQuickly } from '../../images/zlib.ts';
import { createPainter } from '../painting/painter.ts';
import { sizeOf } from '../reel.ts';

export const still = async (
  scene: SceneDocument,
  pictures: Recording['pictures'],
  t: number,
  wantedWidth: number,
): Promise<Uint8Array> => {
  const { width, height } = sizeOf(scene, wantedWidth, 1);
  const paint = await createPainter(scene, pictures, { width, height }, { from: t, to: t });
  const rgba = new Uint8Array(width * height * 4);
  paint(t, rgba);
  return createEncodePng(width, height, deflateQuickly)(rgba);
};
