/** A look that sprites are drawn or enhanced in: words for the models, a recipe of its own for the local artist. */
export type StylePreset = {
  /** kebab-case, stable. */
  key: string;
  name: string;
  /** The name of a lucide icon. */
  icon: string;
  /** Added to what is drawn in this style. */
  generatePrompt: string;
  /** What an enhancement in this style asks for. */
  enhancePrompt: string;
};
