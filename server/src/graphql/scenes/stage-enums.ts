import type { AnimatedProperty, CapMode, Easing, Waveform } from '@papeterie/stage';
import { describedEnum } from '../shared/described-enum.ts';

/** The enums that behaviors speak of, by the name that their parameters give. */
export const stageEnums = {
  AnimatedProperty: describedEnum('AnimatedProperty', 'A value of a layer that can move.', {
    X: 'Where the anchor stands, px to the right.',
    Y: 'Where the anchor stands, px downwards.',
    SCALE: 'How large it is: 1 is one picture px for one scene px.',
    ROTATION: 'How far it is turned, degrees clockwise.',
    OPACITY: 'How opaque it is, 0 to 1.',
  } satisfies Record<AnimatedProperty, string>),
  CapMode: describedEnum('CapMode', 'What happens when a drift reaches its cap.', {
    STOP: 'It stays there.',
    BOUNCE: 'It goes back to where it started, and so on.',
    LOOP: 'It starts anew from where it started.',
  } satisfies Record<CapMode, string>),
  Waveform: describedEnum('Waveform', 'How a pulse rises and falls.', {
    SINE: 'Softly.',
    SPIKE: 'Short flashes: the tenth power of SINE.',
  } satisfies Record<Waveform, string>),
  Easing: describedEnum('Easing', 'How values get from a keyframe to the next.', {
    HOLD: 'Not at all: they jump when the next one is reached.',
    LINEAR: 'Evenly.',
    EASE_IN: 'Slowly at first.',
    EASE_OUT: 'Slowly at the end.',
    EASE_IN_OUT: 'Slowly at both ends.',
  } satisfies Record<Easing, string>),
} as const;

export type StageEnumName = keyof typeof stageEnums;
