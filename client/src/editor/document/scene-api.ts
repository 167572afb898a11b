import type { Proposal, Revision, SceneDocument } from '@papeterie/stage';

/** A scene as the server has it. */
export type Fetched = { scene: SceneDocument; revision: number };

/** What went wrong, for people. */
export type Refusal = { title: string; advice: string };

export type EditAnswer =
  | { kind: 'accepted'; revision: number }
  | { kind: 'conflict'; currentRevision: number }
  | { kind: 'refused'; refusal: Refusal }
  /** Nobody knows whether it was accepted. */
  | { kind: 'unanswered' };

export type StepAnswer =
  | { kind: 'done'; fetched: Fetched }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unanswered' };

export type FetchAnswer = { kind: 'fetched'; fetched: Fetched } | { kind: 'gone' } | { kind: 'unanswered' };

/** What editing needs of the outside: the API in the studio, a small program in tests. Nothing here throws. */
export type SceneApi = {
  fetch(): Promise<FetchAnswer>;
  /** The same key again answers with what was done then. */
  edit(proposal: Proposal, idempotencyKey: string): Promise<EditAnswer>;
  undo(): Promise<StepAnswer>;
  redo(): Promise<StepAnswer>;
  /** Every revision after that one; `onEnd` when there will be no more of them. Returned: what stops it. */
  listen(sinceRevision: number, onRevision: (revision: Revision) => void, onEnd: () => void): () => void;
  /** Resolves after a while: the clock of the outside. */
  pause(ms: number): Promise<void>;
  newKey(): string;
};
