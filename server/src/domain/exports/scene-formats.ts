/** What a scene can be written as. */
export const sceneFormats = {
  GIF: { ending: 'gif', mediaType: 'image/gif' },
  WEBP: { ending: 'webp', mediaType: 'image/webp' },
  APNG: { ending: 'png', mediaType: 'image/apng' },
  MP4: { ending: 'mp4', mediaType: 'video/mp4' },
  PNG_SEQUENCE: { ending: 'zip', mediaType: 'application/zip' },
  PAPETERIE: { ending: 'zip', mediaType: 'application/zip' },
} as const;

export type SceneFormat = keyof typeof sceneFormats;

export const sceneFormatNames = Object.keys(sceneFormats) as [SceneFormat, ...SceneFormat[]];
