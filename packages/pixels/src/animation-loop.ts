/** What comes after an animation's last frame: the first again, the way back, nothing. */
export const animationLoops = ['LOOP', 'PING_PONG', 'ONCE'] as const;
export type AnimationLoop = (typeof animationLoops)[number];
