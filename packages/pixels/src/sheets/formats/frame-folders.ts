import { playCount } from '../../play-through.ts';
import { draftFrames, labelOf, pivotOf } from '../describe-frames.ts';
import { enlarge } from '../enlarge.ts';
import type { SheetSource } from '../sheet.ts';
import { jsonText, type SheetFile, type SheetNames } from './sheet-file.ts';

/** Every frame as a picture of its own, whole: "knight/walk-south/0.png"; and manifest.json with all that is known. */
export const writeFrameFolders = (
  sources: readonly SheetSource[],
  scale: number,
  { version }: SheetNames,
): SheetFile[] => {
  const drafts = draftFrames(sources);
  const pathOf = new Map(drafts.map(({ source, index, key }) => [`${source.key} ${index}`, `${key}.png`]));
  const manifest = {
    app: 'Papeterie',
    version,
    pixelScale: scale,
    animations: sources.map((source) => ({
      key: source.key,
      sprite: source.sprite,
      name: source.name,
      tag: source.tag,
      label: labelOf(source),
      loop: source.loop,
      plays: playCount(source) || null,
      pivot: pivotOf(source),
      frames: source.pictures.map(({ width, height }, i) => ({
        path: pathOf.get(`${source.key} ${i}`),
        width: width * scale,
        height: height * scale,
        durationMs: source.durationsMs[i],
      })),
    })),
  };
  const pictures = drafts.map(
    ({ key, source, index }): SheetFile => ({
      path: `${key}.png`,
      picture: enlarge(source.pictures[index]!, scale),
    }),
  );
  return [{ path: 'manifest.json', text: jsonText(manifest) }, ...pictures];
};
