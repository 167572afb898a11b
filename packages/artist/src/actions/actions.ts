import type { AnimationLoop } from '@papeterie/pixels/animation-loop';

/** A movement as the local artist knows it: rigs and cut-outs each have their own way to do it. */
export type Action = {
  /** How people ask for it; the name itself is one of its words. */
  readonly words: readonly string[];
  /** What comes after the last frame. */
  readonly loop: AnimationLoop;
  /** How long all of it takes, ms, however many frames it has. */
  readonly durationMs: number;
  /** It ends elsewhere than where it began. */
  readonly stays?: true;
};

/** Every movement there is: a new one is one line here, and a way to do it in each kind of body. */
export const actions = {
  idle: { words: ['stand', 'wait', 'breathe', 'rest', 'still'], loop: 'LOOP', durationMs: 1_200 },
  walk: {
    words: ['stroll', 'step', 'march', 'go', 'stride', 'crawl', 'slither'],
    loop: 'LOOP',
    durationMs: 800,
  },
  run: {
    words: ['sprint', 'dash', 'rush', 'jog', 'gallop', 'charge', 'race'],
    loop: 'LOOP',
    durationMs: 560,
  },
  jump: { words: ['leap', 'spring'], loop: 'ONCE', durationMs: 800 },
  hop: { words: ['bounce', 'boing', 'skip'], loop: 'LOOP', durationMs: 800 },
  attack: {
    words: [
      'hit',
      'slash',
      'swing',
      'strike',
      'stab',
      'punch',
      'bite',
      'fight',
      'kick',
      'shoot',
      'chop',
      'throw',
    ],
    loop: 'ONCE',
    durationMs: 560,
  },
  hurt: { words: ['damage', 'ouch', 'flinch', 'recoil', 'stagger', 'wince'], loop: 'ONCE', durationMs: 400 },
  die: {
    words: ['death', 'dead', 'fall', 'faint', 'collapse', 'defeat'],
    loop: 'ONCE',
    durationMs: 1_000,
    stays: true,
  },
  cast: { words: ['spell', 'magic', 'summon', 'conjure', 'pray', 'channel'], loop: 'ONCE', durationMs: 900 },
  wave: { words: ['greet', 'hello', 'salute', 'beckon'], loop: 'LOOP', durationMs: 800 },
  cheer: { words: ['celebrate', 'win', 'victory', 'happy'], loop: 'LOOP', durationMs: 700 },
  spin: { words: ['turn', 'rotate', 'twirl', 'whirl', 'roll', 'revolve'], loop: 'LOOP', durationMs: 900 },
  float: { words: ['hover', 'levitate', 'drift', 'swim', 'bob'], loop: 'LOOP', durationMs: 1_600 },
  flap: { words: ['fly', 'flutter', 'soar', 'glide', 'wing', 'wings'], loop: 'LOOP', durationMs: 560 },
  flicker: {
    words: ['burn', 'blaze', 'flame', 'glow', 'shine', 'sparkle', 'twinkle', 'pulse'],
    loop: 'LOOP',
    durationMs: 640,
  },
  sway: {
    words: ['swing slowly', 'wiggle', 'wobble', 'rock', 'rustle', 'nod', 'shake'],
    loop: 'LOOP',
    durationMs: 1_600,
  },
  sit: { words: ['sit down', 'take a seat', 'seat'], loop: 'ONCE', durationMs: 700, stays: true },
  sleep: { words: ['nap', 'doze', 'snore', 'slumber', 'lie down'], loop: 'LOOP', durationMs: 2_400 },
  eat: { words: ['drink', 'chew', 'munch', 'feed', 'graze', 'nibble'], loop: 'LOOP', durationMs: 900 },
  dance: { words: ['boogie', 'jig', 'groove', 'party'], loop: 'LOOP', durationMs: 1_000 },
  bow: { words: ['kneel', 'crouch', 'duck', 'curtsy'], loop: 'ONCE', durationMs: 1_100 },
  block: { words: ['defend', 'parry', 'guard', 'shield'], loop: 'ONCE', durationMs: 700 },
  talk: {
    words: ['speak', 'sing', 'shout', 'laugh', 'roar', 'bark', 'howl', 'chat'],
    loop: 'LOOP',
    durationMs: 800,
  },
  open: { words: ['unlock', 'open up'], loop: 'ONCE', durationMs: 800, stays: true },
  blink: { words: ['wink', 'look'], loop: 'LOOP', durationMs: 2_400 },
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof actions;

export const actionNames = Object.keys(actions) as ActionName[];
