import type { CoEditor, News, Proposal } from '@papeterie/stage';
import type { Refusal, SceneApi } from './scene-api.ts';

type Around = {
  isStopped(): boolean;
  take(news: News): void;
  publish(): void;
  /** Sees to it that this revision gets known, if it does not come by itself. */
  catchUp(revision: number): Promise<void>;
  onRefused(refusal: Refusal): void;
};

/** So long the news of a conflict may take to come by themselves, ms. */
const newsMs = 300;
const firstRetryMs = 500;
const longestRetryMs = 8_000;

/** Sends what waits, one step at a time; a step whose answer was lost goes out again under the same key. */
export const createSender = (api: SceneApi, editor: CoEditor, around: Around) => {
  let isSending = false;
  let failures = 0;
  let last: { proposal: Proposal; key: string } | null = null;
  let interrupt = () => {};
  const idlers = new Set<() => void>();

  const settle = () => {
    if (editor.waiting().length > 0 && !around.isStopped()) return;
    for (const resolve of idlers) resolve();
    idlers.clear();
  };

  const keyFor = (proposal: Proposal): string => {
    const same =
      last?.proposal.edits === proposal.edits && last.proposal.baseRevision === proposal.baseRevision;
    last = { proposal, key: same && last ? last.key : api.newKey() };
    return last.key;
  };

  const send = async (proposal: Proposal) => {
    const answer = await api.edit(proposal, keyFor(proposal));
    if (around.isStopped()) return;
    if (answer.kind === 'unanswered') {
      editor.unanswered();
      failures++;
      around.publish();
      const delay = Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1));
      await Promise.race([
        api.pause(delay),
        new Promise<void>((resolve) => {
          interrupt = resolve;
        }),
      ]);
      return;
    }
    failures = 0;
    if (answer.kind === 'accepted') {
      around.take(editor.acknowledged({ revision: answer.revision, edits: proposal.edits }));
    } else if (answer.kind === 'conflict') {
      around.take(editor.conflict(answer.currentRevision));
      if (editor.confirmed().revision >= answer.currentRevision) return;
      await api.pause(newsMs);
      if (!around.isStopped()) await around.catchUp(answer.currentRevision);
    } else {
      around.take(editor.refused());
      around.onRefused(answer.refusal);
    }
  };

  const run = async () => {
    isSending = true;
    while (!around.isStopped()) {
      const proposal = editor.next();
      if (!proposal) break;
      await send(proposal);
    }
    isSending = false;
    around.publish();
    settle();
  };

  return {
    /** Something may be there to be sent, or may be sent again sooner. */
    wake() {
      interrupt();
      if (!isSending) void run();
    },
    isOffline: () => failures > 0,
    /** Resolves when nothing waits any more. */
    idle: (): Promise<void> =>
      new Promise((resolve) => {
        idlers.add(resolve);
        settle();
      }),
  };
};
