// What the old player did whatever a scene said.

/** px/s by which its world scrolled under whatever had a scroll speed. */
export const scrollPerSecond = 180;
/** It never drew anything smaller, whatever a scale came to. */
export const smallestScale = 0.001;
/** A riding layer tilted by the slope times this, fully after so many px of scrolling. */
export const tiltGain = 5;
export const tiltRampSeconds = 300 / scrollPerSecond;
/** What it painted behind everything. */
export const skyColor = '#c8e6ff';
