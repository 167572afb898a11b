/** What a style preset asks of the local artist when it draws from scratch: data, so that a style stays one file. */
export type Mood = {
  /** Colors (OKLCH hue in degrees) that unnamed parts are pulled towards, strongest first. */
  hues?: readonly number[];
  /** How far they are pulled, 0..1. */
  pull?: number;
  /** Multiplies chroma: 0 gray, 1 as is, 1.4 vivid. */
  chroma?: number;
  /** Added to lightness, -0.3..0.3. */
  lightness?: number;
  /** Stretches (> 1) or flattens (< 1) the tones of a ramp. */
  contrast?: number;
  /** Words the prompt is read as if it had them, e.g. "armored", "glowing", "cute". */
  words?: readonly string[];
};
