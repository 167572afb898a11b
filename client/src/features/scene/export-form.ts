import type { SceneDocument } from '@papeterie/stage';
import type { SceneFormat } from '../../gql/graphql.ts';

export const formats: readonly { value: SceneFormat; label: string; detail: string }[] = [
  { value: 'MP4', label: 'MP4', detail: 'A video without sound, for everywhere' },
  { value: 'GIF', label: 'GIF', detail: 'Loops anywhere, 256 colors' },
  { value: 'WEBP', label: 'WebP', detail: 'Small, all colors' },
  { value: 'APNG', label: 'APNG', detail: 'Lossless, all colors' },
  { value: 'PNG_SEQUENCE', label: 'PNG frames', detail: 'A zip with every frame' },
  { value: 'PAPETERIE', label: 'Papeterie', detail: 'A zip for the older engine: scene and sprites' },
];

export type ExportForm = { format: SceneFormat; fps: number; width: number; from: number; to: number };

export const exportForm = ({ width, durationSeconds }: SceneDocument): ExportForm => ({
  format: 'MP4',
  fps: 24,
  width,
  from: 0,
  to: durationSeconds,
});

/** Whether the scene is heard, and this is something that one expects to hear. */
export const isMissingSound = (format: SceneFormat, { sounds }: SceneDocument) =>
  format === 'MP4' && sounds.length > 0;

/** Whether frames are painted for it at all. */
export const hasFrames = (format: SceneFormat) => format !== 'PAPETERIE';

export const frameCount = ({ fps, from, to }: ExportForm) => Math.max(0, Math.round((to - from) * fps));
