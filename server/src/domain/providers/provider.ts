import type { Directed } from '@papeterie/artist/director/directed';
import type { Direction, DrawingOptions, View } from '@papeterie/artist/drawing-options';
import type { AnimationLoop } from '@papeterie/pixels/animation-loop';
import type { Box } from '@papeterie/pixels/process/bounding-box';
import type { StepWish } from '@papeterie/pixels/process/steps';
import type { SceneDocument, SceneEdit } from '@papeterie/stage';
import type { z } from 'zod';
import type { FieldError } from '../errors.ts';
import type { JobErrorCode } from '../jobs/error-codes.ts';
import type { AcceptedSizes } from './accepted-sizes.ts';
import type { Spend } from './spend.ts';

export const providerNames = ['LOCAL', 'PIXELLAB', 'GEMINI'] as const;
export type ProviderName = (typeof providerNames)[number];

export const capabilities = [
  'GENERATE',
  'ENHANCE',
  'ANIMATE',
  'ROTATE',
  'DIRECT_SCENE',
  'COMPOSE_SCENE',
  'INPAINT',
] as const;
export type Capability = (typeof capabilities)[number];

/** One request type for every vendor. Sizes are px; pictures are encoded files. */
export type ProviderRequest =
  | ({
      capability: 'GENERATE';
      prompt: string;
      width: number;
      height: number;
      /** A StylePreset's key. */
      style?: string;
      seed: number;
      noBackground: boolean;
    } & DrawingOptions)
  | {
      capability: 'ENHANCE';
      /** The encoded picture to enhance. */
      source: Uint8Array;
      style?: string;
      prompt?: string;
      seed: number;
    }
  | {
      /** Answered with `frames` pictures of one size: the source's, or larger where `pivotBox` says so. */
      capability: 'ANIMATE';
      /** The encoded picture to set in motion. */
      source: Uint8Array;
      /** The source's size. */
      width: number;
      height: number;
      /** What the source shows. */
      prompt: string;
      /** "walk", "swing the sword". */
      action: string;
      frames: number;
      view?: View;
      /** Which way it faces. */
      direction?: Direction;
      /** How the source was drawn, and what was done on it since: whoever drew it can draw it anew. */
      origin?: Origin;
      seed: number;
    }
  | {
      /** Answered with one picture for each of `directions`, in order, of the source's size. */
      capability: 'ROTATE';
      source: Uint8Array;
      /** The source's size. */
      width: number;
      height: number;
      /** Which way the source faces; SOUTH, towards us, when not given. */
      from?: Direction;
      directions: readonly Direction[];
      /** Asked before a direction is paid for: what nobody wants any more is left out, and `directions` says what was not. */
      stillWanted?: (direction: Direction) => Promise<boolean>;
      view?: View;
      /** As for ANIMATE. */
      origin?: Origin;
      /** Told when there is no `origin` any more. */
      pastDrawing?: PastDrawing;
      seed: number;
    }
  | ({
      /** Answered with the source, redrawn where the mask is white. */
      capability: 'INPAINT';
      source: Uint8Array;
      /** The source's size. */
      width: number;
      height: number;
      /** As large as the source; white: draw anew, black: keep. */
      mask: Uint8Array;
      prompt: string;
      noBackground: boolean;
      seed: number;
    } & DrawingOptions)
  | {
      /** Answered with no picture but with `edits` that give the scene's layers behaviors. */
      capability: 'DIRECT_SCENE';
      /** "the boat bobs, the clouds drift slowly left" */
      prompt: string;
      scene: SceneDocument;
    }
  | {
      /** Answered with no pictures of its own: each part is given away as soon as it is found, the background first. */
      capability: 'COMPOSE_SCENE';
      /** The encoded picture to take apart. */
      source: Uint8Array;
      /** The source's size. */
      width: number;
      height: number;
      /** What to look for; all that stands out when not given. */
      prompt?: string;
      seed: number;
      /** Resolves when the part is kept; what was found stays when a later part fails. */
      onPart: (part: ScenePart) => Promise<void>;
    };

/** The drawing that a picture came of, and what was done on it since. */
export type Origin = {
  /** The model that drew it: another one would draw something else. */
  model: string;
  prompt: string;
  width: number;
  height: number;
  style?: string;
  seed: number;
  noBackground: boolean;
  /** The pixel work that was done on the drawing since; none when not given. */
  steps?: readonly StepWish[];
} & DrawingOptions;

/** A version of a picture that was still known to be a drawing, and what made another picture of it. */
export type PastDrawing = { version: string; lostBy: string };

/** One piece of a picture that was taken apart. */
export type ScenePart = {
  /**
   * Which one it is, from 0: the same when the same picture is taken apart once more, so that what is kept already is
   * known.
   */
  index: number;
  kind: 'BACKGROUND' | 'LAYER';
  /** In a word or two: "boat". */
  name: string;
  /** A PNG, cut to what is in it. */
  image: Uint8Array;
  /** Where the image's left upper corner was in the source, px. */
  left: number;
  top: number;
  /** Source px for one px of the image; 1 unless the image has another resolution. */
  scale: number;
};

/** One result type for every vendor. */
export type ProviderResult = {
  /** Encoded pictures, in order; one unless frames or directions were asked for. They are inspected before they are believed. */
  images: readonly Uint8Array[];
  model: string | null;
  /** In the vendor's own words or ours: what was understood. */
  note?: string;
  /** Only for ANIMATE: how long each picture is shown, ms, and what comes after the last; who does not say leaves it to us. */
  durationsMs?: readonly number[];
  loop?: AnimationLoop;
  /** Only for ANIMATE: where the source lies in the pictures, px; all of them when not given. */
  pivotBox?: Box;
  /** Only for ROTATE: which way each picture faces; the directions asked for when not given. */
  directions?: readonly Direction[];
  /** Only for ROTATE: the pixel work that was done on the drawings, as it was done. */
  steps?: readonly StepWish[];
  /** Nothing for what is free. */
  spend?: Spend;
  /** Only for DIRECT_SCENE: possible on the scene that was given. */
  edits?: readonly SceneEdit[];
  /** Only for DIRECT_SCENE: what the edits are, and what of the words they are not. */
  directed?: Directed;
};

/** A question that is answered with data. */
export type JsonQuestion<T> = {
  /**
   * What the answer must be. The vendor is told of its input side: flat objects, enums, arrays, strings, numbers,
   * booleans, nullables. What the vendor cannot be told (unions, refinements) goes into `.transform()` and `.pipe()`.
   */
  schema: z.ZodType<T>;
  prompt: string;
  /** Encoded pictures that the prompt speaks of. */
  images?: readonly Uint8Array[];
};

export type JsonAnswer<T> = { value: T; model: string; spend: Spend };

export type Progress = (fraction: number, stage: string) => void;

export type ProviderContext = {
  signal: AbortSignal;
  progress: Progress;
  /** Told of all that was paid or lost, whatever comes after: ProviderGates do that, not the vendors. */
  charged: (spend: Spend) => void;
};

export type Provider = {
  name: ProviderName;
  capabilities: readonly Capability[];
  models: readonly string[];
  /** Why it cannot be used now; null when it can. */
  unavailable: string | null;
  run(request: ProviderRequest, context: ProviderContext): Promise<ProviderResult>;
  /** The sizes it takes; any size for what is not in here. */
  accepts?: Partial<Record<Capability, AcceptedSizes>>;
  /** The longest prompt it reads to its end, in characters. */
  maxPromptLength?: number;
  /** What it will not take of a request, known before anything is paid; nothing when it takes all of it. */
  refuses?(request: ProviderRequest): FieldError[];
  /** The movements that it can have a picture of this origin do; any words will do for who does not say. */
  movements?(origin: Origin | undefined): readonly string[];
  /** What a request will probably cost, in millionths of a US dollar: the list price, never too low on purpose. */
  estimateMicros?(request: ProviderRequest): number;
  /** What is left to spend there, in millionths of a US dollar. @throws WorkFailure */
  balanceMicros?(signal: AbortSignal): Promise<number>;
  /** Words in, data out. @throws WorkFailure INVALID_RESULT when the answer stays wrong after two corrections */
  askForJson?<T>(question: JsonQuestion<T>, context: ProviderContext): Promise<JsonAnswer<T>>;
};

/** What a failure may know beyond its code. */
export type WorkFailureOptions = ErrorOptions & {
  /** Whether money may be gone all the same: the vendor had taken the request, or had even answered. */
  maybeCharged?: boolean;
  /** How long the vendor asks us to wait, ms. */
  retryAfterMs?: number;
  /**
   * What is gone for certain, when the vendor has said so or when earlier calls of the same work were answered, and what
   * its lost calls are estimated at. Whoever makes one call alone leaves a lost one to the gates, which know its estimate.
   */
  spend?: Spend;
};

/** Why a piece of work ended badly, in the words of JobErrorCode. Adapters translate vendor errors into it, once. */
export class WorkFailure extends Error {
  readonly maybeCharged: boolean;
  readonly retryAfterMs?: number;
  readonly spend?: Spend;

  constructor(
    readonly code: JobErrorCode,
    message: string,
    readonly retryable: boolean,
    { maybeCharged = false, retryAfterMs, spend, ...options }: WorkFailureOptions = {},
  ) {
    super(message, options);
    this.maybeCharged = maybeCharged;
    this.retryAfterMs = retryAfterMs;
    this.spend = spend;
  }
}
