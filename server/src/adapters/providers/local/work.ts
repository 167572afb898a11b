import type { MessagePort } from 'node:worker_threads';
import type { Rgb } from '../../../domain/pixels/oklab.ts';
import type { Picture } from '../../../domain/pixels/picture.ts';
import type { Animated, AnimationWish } from './actions/animate-picture.ts';
import type { Drawing } from './actions/draw-request-of.ts';
import type { Turned, TurnWish } from './actions/rotate-picture.ts';
import type { EnhanceWish } from './styles/enhance.ts';
import type { CutPart, TakingApart } from './taking-apart/take-apart.ts';

/** What a worker thread is asked for. */
export type LocalWork =
  | { work: 'GENERATE'; drawing: Drawing }
  | { work: 'ENHANCE'; wish: EnhanceWish }
  | { work: 'ANIMATE'; wish: AnimationWish }
  | { work: 'ROTATE'; wish: TurnWish }
  | { work: 'REMOVE_BACKGROUND'; picture: Picture; key: Rgb }
  | { work: 'TAKE_APART'; wish: TakingApart };

type Drawn = { picture: Picture; description: string };

/** What it answers. The parts of a picture go through the port, as they are found. */
export type LocalResult<Work extends LocalWork> = Work extends { work: 'TAKE_APART' }
  ? { description: string }
  : Work extends { work: 'ANIMATE' }
    ? Animated
    : Work extends { work: 'ROTATE' }
      ? Turned
      : Drawn;

/** What comes through the port: progress as [fraction, stage], or a part, which is answered once it is kept. */
export type LocalMessage = [number, string] | CutPart;

export type LocalTask = LocalWork & { port: MessagePort };
