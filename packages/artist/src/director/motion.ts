import type { Behavior } from '@papeterie/stage';

type WithoutId<Of> = Of extends unknown ? Omit<Of, 'id' | 'enabled'> : never;

/** A behavior that has no id yet. */
export type Motion = WithoutId<Behavior>;
export type MotionOf<Kind extends Behavior['kind']> = Extract<Motion, { kind: Kind }>;
