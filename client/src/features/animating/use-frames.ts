import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { randomKey } from '../../api/random-key.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { UpdateAnimationMutation } from '../../gql/graphql.ts';
import { notifyProblem } from '../../ui/notify.ts';
import type { AnimationCard } from './animation-card.ts';
import { UpdateAnimation } from './animation-documents.ts';
import { type FrameEntry, rebased } from './frame-list.ts';

const updated = (data: UpdateAnimationMutation) => data.updateAnimation;

/** Between the last change and its being saved, ms: a frame that is moved three places is one version. */
const settlingPause = 450;

type Image = AnimationCard['frames'][number]['image'];
/** Carries its picture: while an answer comes in, indices may for a moment mean other frames. */
type Entry = FrameEntry & { image: Image };
type Entries = readonly Entry[];

/**
 * The frames of an animation as they are arranged here: changes are seen at once and saved together when the hand rests,
 * one after the other. What the server refuses is taken back and told. `onSaved` is the one that was given
 * when saving began: it knows what was there before.
 */
export const useFrames = (animation: Pick<AnimationCard, 'id' | 'frames'>, onSaved: () => void) => {
  const { id, frames } = animation;
  const [run] = useVerb(UpdateAnimation, updated);
  const [wanted, setWanted] = useState<Entries>();
  const latest = useRef<Entries>(undefined);
  const isSending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = useMemo<Entries>(
    () => frames.map(({ durationMs, image }, index) => ({ key: `${id}-${index}`, index, durationMs, image })),
    [id, frames],
  );
  const entries = wanted ?? kept;

  const want = (next: Entries | undefined) => {
    latest.current = next;
    setWanted(next);
  };
  const save = useEffectEvent(async () => {
    clearTimeout(timer.current);
    const sent = latest.current;
    if (!sent || isSending.current) return;
    isSending.current = true;
    const saved = onSaved;
    const { problem } = await run({
      input: { id, frames: sent.map(({ index, durationMs }) => ({ index, durationMs })) },
    });
    isSending.current = false;
    if (problem) {
      want(undefined);
      notifyProblem(problem);
      return;
    }
    saved();
    if (latest.current === sent) want(undefined);
    else if (latest.current) {
      want(rebased(latest.current, sent));
      plan();
    }
  });
  const plan = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), settlingPause);
  };
  // Nothing is lost when the page is left meanwhile.
  useEffect(() => () => void save(), []);

  const change = (edit: (list: Entries) => Entry[]) => {
    want(edit(latest.current ?? kept));
    plan();
  };
  return { shown: entries, change, newKey: randomKey, isSaved: wanted === undefined };
};

export type Frames = ReturnType<typeof useFrames>;
