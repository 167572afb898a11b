/** The bench with a sprite on it, or with one of its animations. */
export const workshopPath = (spriteId: string, animationId?: string): string =>
  `/sprites/${spriteId}/workshop${animationId ? `?${new URLSearchParams({ animation: animationId })}` : ''}`;

/** Where a sprite's pixels are painted. */
export const paintPath = (spriteId: string): string => `/sprites/${spriteId}/paint`;

/** Where a frame of an animation is painted; `index` counts from 0, the address from 1. */
export const paintFramePath = (animationId: string, index: number): string =>
  `/animations/${animationId}/paint/${index + 1}`;
