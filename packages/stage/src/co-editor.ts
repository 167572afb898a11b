import { sceneBounds } from './bounds.ts';
import type { SceneDocument } from './document.ts';
import { applyEdits } from './edits/apply-edits.ts';
import type { SceneEdit } from './edits/edit.ts';
import { EditError } from './edits/edit-error.ts';
import { rebase } from './edits/rebase.ts';
import { noRenames, type Renames } from './edits/renames.ts';
import { sameJson } from './same-json.ts';

/** One accepted step of editing. */
export type Revision = { revision: number; edits: readonly SceneEdit[] };

/** What to send: to be accepted only while the scene is at that revision. */
export type Proposal = { baseRevision: number; edits: readonly SceneEdit[] };

/** What some news did to one's own edits that are not accepted yet. */
export type News = {
  /** Something in between was missed, or does not fit: fetch the scene and `reset`. */
  gap: boolean;
  dropped: readonly EditError[];
  /** Own new layers and sounds that have another id now. */
  renames: Renames;
};

/**
 * One person's side of a scene that several people edit: what is confirmed, what of one's own is on its way, and what
 * waits. It knows no network and no clock; whoever holds it sends `next()` and tells it what comes.
 */
export type CoEditor = {
  /** What the person sees: confirmed, and all own edits upon it. */
  view(): SceneDocument;
  confirmed(): { scene: SceneDocument; revision: number };
  /** Own edits that are not confirmed yet, in steps. */
  waiting(): readonly (readonly SceneEdit[])[];
  /**
   * Own edits, at once in view. Each call is a step of its own (one revision, one undo) unless it `joins` the last one that is
   * not on its way yet. Returned: the edits completed, and what undoes them. @throws EditError, and nothing is changed
   */
  local(
    edits: readonly SceneEdit[],
    options?: { joins?: boolean },
  ): { edits: SceneEdit[]; inverse: SceneEdit[] };
  /** The next step to send; null while one is on its way or there is nothing. */
  next(): Proposal | null;
  /** A step was accepted, somebody's or one's own; told twice it counts once. */
  remote(news: Revision): News;
  /** What was sent is accepted. */
  acknowledged(answer: Revision): News;
  /** What was sent is refused because the scene is further, at `currentRevision`: it waits again, upon what is known by then. */
  conflict(currentRevision?: number): News;
  /** What was sent is refused for good (invalid, forbidden): it is taken back. */
  refused(): News;
  /** No answer came, nobody knows whether it was accepted: `next()` gives the same once more. */
  unanswered(): void;
  /** The scene as it is fetched anew; own edits stay. Older than what is known: ignored. */
  reset(fetched: { scene: SceneDocument; revision: number }): News;
};

type Sent = Proposal & {
  /** It has come back as a remote step; its edits are not among the steps any more. */
  seen: boolean;
  /** Sent more than once: a conflict may be with itself. */
  doubtful: boolean;
  /** Refused, before it is known what came in between. */
  conflicted: boolean;
  /** To be given out by `next()` again. */
  again: boolean;
};

/** Edits as one step; moving a layer in a hundred small ones is one. */
const joined = (step: readonly SceneEdit[], edits: readonly SceneEdit[]): SceneEdit[] => {
  const all = [...step];
  for (const edit of edits) {
    const last = all.at(-1);
    const alike = last && 'updateLayer' in last && 'updateLayer' in edit;
    if (alike && last.updateLayer.layerId === edit.updateLayer.layerId) {
      all[all.length - 1] = { updateLayer: { ...last.updateLayer, ...edit.updateLayer } };
    } else all.push(edit);
  }
  return all;
};

const gap = (): News => ({ gap: true, dropped: [], renames: noRenames() });
const nothing = (): News => ({ gap: false, dropped: [], renames: noRenames() });

/** The side of somebody who has just been given a scene. */
export const createCoEditor = (start: { scene: SceneDocument; revision: number }): CoEditor => {
  let base = start;
  /** Complete edits that fit upon `base`, one step after the other; the first is what was sent, until it is seen. */
  let steps: SceneEdit[][] = [];
  let shown = start.scene;
  let sent: Sent | null = null;
  let knownRevision = start.revision;

  const firstIsSent = () => sent !== null && !sent.seen;

  const settle = (): News => {
    const news = { gap: false, dropped: [] as EditError[], renames: noRenames() };
    shown = base.scene;
    steps = steps.map((step) => {
      const rebased = rebase(shown, step, news.renames);
      shown = rebased.scene;
      news.dropped.push(...rebased.dropped);
      return rebased.edits;
    });
    steps = steps.filter((step, index) => step.length > 0 || (index === 0 && firstIsSent()));
    return news;
  };

  /** The confirmed scene goes one revision on; null when it cannot. */
  const advance = ({ revision, edits }: Revision): SceneEdit[] | null => {
    if (revision !== base.revision + 1) return null;
    try {
      const applied = applyEdits(base.scene, edits);
      base = { scene: applied.scene, revision };
      return applied.edits;
    } catch (error) {
      if (error instanceof EditError) return null;
      throw error;
    }
  };

  const end = (accepted: boolean): News => {
    if (accepted && firstIsSent()) steps.shift();
    // What looked like one's own was somebody else's who did the very same.
    if (!accepted && sent?.seen) steps.unshift([...sent.edits]);
    sent = null;
    return settle();
  };

  const remote = (news: Revision): News => {
    if (news.revision <= base.revision) return nothing();
    const edits = advance(news);
    if (!edits) return gap();
    if (!sent) return settle();
    const own =
      news.revision === sent.baseRevision + 1 &&
      sameJson(edits, sent.edits) &&
      (sent.doubtful || !sent.conflicted);
    if (sent.conflicted) return end(own);
    // Nobody answered, and here it is: it need not be sent again.
    if (own && sent.again) return end(true);
    if (own) {
      steps.shift();
      sent.seen = true;
    }
    return settle();
  };

  return {
    view: () => shown,
    confirmed: () => base,
    waiting: () => steps,
    local(edits, { joins = false } = {}) {
      const applied = applyEdits(shown, edits);
      shown = applied.scene;
      const last = steps.length - 1;
      const together = joins && last >= (firstIsSent() ? 1 : 0) ? joined(steps[last]!, applied.edits) : null;
      if (together && together.length <= sceneBounds.editsPerStep) steps[last] = together;
      else if (applied.edits.length > 0) steps.push(applied.edits);
      return { edits: applied.edits, inverse: applied.inverse };
    },
    next() {
      if (sent?.again) {
        sent.again = false;
      } else if (sent || steps.length === 0 || base.revision < knownRevision) {
        return null;
      } else {
        const fresh = { seen: false, doubtful: false, conflicted: false, again: false };
        sent = { baseRevision: base.revision, edits: steps[0]!, ...fresh };
      }
      return { baseRevision: sent.baseRevision, edits: sent.edits };
    },
    remote,
    acknowledged(answer) {
      if (!sent) return remote(answer);
      const known = answer.revision <= base.revision || advance(answer) !== null;
      const news = end(true);
      return known ? news : gap();
    },
    conflict(currentRevision = 0) {
      knownRevision = Math.max(knownRevision, currentRevision);
      if (!sent) return nothing();
      if (sent.seen) return end(sent.doubtful);
      if (base.revision > sent.baseRevision) return end(false);
      sent.conflicted = true;
      return nothing();
    },
    refused() {
      if (firstIsSent()) steps.shift();
      sent = null;
      return settle();
    },
    unanswered() {
      if (!sent) return;
      if (sent.seen) end(true);
      else {
        sent.again = true;
        sent.doubtful = true;
      }
    },
    reset(fetched) {
      if (fetched.revision < base.revision) return nothing();
      base = fetched;
      return sent?.conflicted ? end(false) : settle();
    },
  };
};
