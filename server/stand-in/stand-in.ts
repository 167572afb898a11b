import type { IncomingMessage } from 'node:http';
import type { Fault } from './faults.ts';
import type { Reply, SeenRequest } from './reply.ts';

export type StandInOptions = {
  /** 0: any free one. */
  port?: number;
  pixellabKey?: string;
  geminiKey?: string;
  /** How long 'slow' and 'slow-body' take. */
  slowMs?: number;
  /** PixelLab's account at the start, US dollars. */
  balanceUsd?: number;
};

export type VendorName = SeenRequest['vendor'];

/** One vendor's behavior: a key is checked, a fault played, a body validated, a picture drawn. */
export type Side = {
  acceptsKey(request: IncomingMessage): boolean;
  answer(call: {
    method: string;
    path: string;
    body: unknown;
    keyAccepted: boolean;
    request: IncomingMessage;
    fault: Fault | undefined;
  }): Promise<Reply>;
};

export type StandIn = {
  /** With the version, as PIXELLAB_BASE_URL wants it. */
  pixellabUrl: string;
  /** Without a version, as GEMINI_BASE_URL wants it. */
  geminiUrl: string;
  pixellabKey: string;
  geminiKey: string;
  /** Everything asked so far, oldest first. */
  requests: SeenRequest[];
  /** The next `times` calls to a vendor go wrong like that; what is queued first comes first. */
  fail(vendor: VendorName, fault: Fault, times?: number): void;
  /** What Gemini says next when it is asked for JSON or words, instead of something that fits the schema. */
  say(...words: string[]): void;
  /** Resolves with the next request that arrives. */
  nextRequest(): Promise<SeenRequest>;
  /** Forgets requests, faults and words; the account is full again. */
  reset(): void;
  close(): Promise<void>;
};
