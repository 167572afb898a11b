import type { JobErrorCode } from '../jobs/rows.ts';
import type { DrawingOptions } from './drawing-options.ts';

export const providerNames = ['LOCAL', 'PIXELLAB', 'GEMINI'] as const;
export type ProviderName = (typeof providerNames)[number];

export const capabilities = [
  'GENERATE',
  'ENHANCE',
  'ANIMATE',
  'ROTATE',
  'DIRECT_SCENE',
  'COMPOSE_SCENE',
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
    };

/** What a call used and cost, in the vendor's own figures. */
export type Spend = {
  inputTokens: number;
  outputTokens: number;
  /** Millionths of a US dollar. */
  costMicros: number;
};

/** One result type for every vendor. */
export type ProviderResult = {
  /** Encoded pictures, in order; one unless frames or directions were asked for. They are inspected before they are believed. */
  images: readonly Uint8Array[];
  model: string | null;
  /** In the vendor's own words or ours: what was understood. */
  note?: string;
  /** Nothing for what is free. */
  spend?: Spend;
};

export type Progress = (fraction: number, stage: string) => void;

export type ProviderContext = { signal: AbortSignal; progress: Progress };

export type Provider = {
  name: ProviderName;
  capabilities: readonly Capability[];
  models: readonly string[];
  /** Why it cannot be used now; null when it can. */
  unavailable: string | null;
  run(request: ProviderRequest, context: ProviderContext): Promise<ProviderResult>;
};

/** Why a piece of work ended badly, in the words of JobErrorCode. Adapters translate vendor errors into it, once. */
export class WorkFailure extends Error {
  constructor(
    readonly code: JobErrorCode,
    message: string,
    readonly retryable: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
