/** Every limit of a scene: the API's descriptions, the validation and the inspector quote them from here. */
export const sceneBounds = {
  minSide: 16,
  maxSide: 4_096,
  minDurationSeconds: 0.1,
  maxDurationSeconds: 600,
  layers: 500,
  behaviorsPerLayer: 20,
  keyframes: 512,
  sounds: 64,
  nameLength: 120,
  idLength: 64,
  editsPerStep: 1_000,
  /** px, either way: where a layer may stand. */
  coordinate: 100_000,
  minScale: 0.001,
  maxScale: 1_000,
  /** Degrees, either way. */
  rotation: 100_000,
  /** Widths and heights of the picture, either way: the anchor may stand outside of it. */
  anchor: 100,
  /** Either way: what moves against the camera has a negative one. */
  parallax: 100,
  minZoom: 0.01,
  maxZoom: 100,
  /** px off each side */
  crop: 16_384,
  keyLength: 256,
} as const;
