import type { PoseName } from './plan.ts';

/** How a being holds itself, in the words that say so. */
export const poses: Readonly<Record<PoseName, readonly string[]>> = {
  WAVING: ['waving', 'waving hello', 'greeting', 'saluting'],
  SLEEPING: ['sleeping', 'asleep', 'napping', 'snoring', 'resting', 'taking a nap', 'sleeps'],
  JUMPING: ['jumping', 'leaping', 'hopping', 'bouncing', 'jumps', 'in the air', 'mid air'],
  CASTING: [
    'casting',
    'casting a spell',
    'casting spells',
    'conjuring',
    'spellcasting',
    'summoning',
    'casts',
  ],
  SITTING: ['sitting', 'seated', 'sits', 'sitting down', 'meditating', 'perched'],
  RUNNING: ['running', 'sprinting', 'charging', 'dashing', 'fleeing', 'runs', 'running away', 'chasing'],
  WALKING: ['walking', 'strolling', 'marching', 'wandering', 'sneaking', 'walks', 'hiking'],
  KNEELING: ['kneeling', 'kneels', 'crouching', 'bowing', 'on one knee', 'on his knees'],
  DANCING: ['dancing', 'dances', 'twirling', 'break dancing'],
  FIGHTING: ['fighting', 'attacking', 'punching', 'striking', 'in battle', 'slashing', 'fights', 'battling'],
  CHEERING: ['cheering', 'celebrating', 'rejoicing', 'victorious', 'arms raised'],
  PRAYING: ['praying', 'prays', 'in prayer'],
  AIMING: ['aiming', 'shooting', 'taking aim', 'firing'],
};
