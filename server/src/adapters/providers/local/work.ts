import type { MessagePort } from 'node:worker_threads';
import type { Animated, AnimationWish } from '@papeterie/artist/actions/animate-picture';
import type { Drawing } from '@papeterie/artist/actions/draw-request-of';
import type { Turned, TurnWish } from '@papeterie/artist/actions/rotate-picture';
import type { EnhanceWish } from '@papeterie/artist/styles/enhance';
import type { CutPart, TakingApart } from '@papeterie/artist/taking-apart/take-apart';
import type { Rgb } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';

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
