import { useCallback } from 'react';
import { graphql } from '../../api/graphql.ts';
import type { Problem } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { PaintFrameMutation, PaintSpriteMutation } from '../../gql/graphql.ts';

const Paint = graphql(`
  mutation PaintSprite($input: PaintSpriteInput!) {
    paintSprite(input: $input) {
      ... on PaintSpritePayload {
        sprite {
          ...SpriteCard
          ...SpriteHistory
          image {
            png: url(format: PNG)
          }
        }
      }
      ...Failure
    }
  }
`);

const PaintFrame = graphql(`
  mutation PaintFrame($input: PaintFrameInput!) {
    paintFrame(input: $input) {
      ... on PaintFramePayload {
        animation {
          ...AnimationCard
        }
      }
      ...Failure
    }
  }
`);

const painted = (data: PaintSpriteMutation) => data.paintSprite;
const framed = (data: PaintFrameMutation) => data.paintFrame;

/** Saved; or another version came first; or why not. */
export type SaveOutcome = { sha256?: string; isConflict?: boolean; problem?: Problem };

/** Saves a sprite's picture as one more version. With `base`, only over that picture. */
export const useSaveSprite = (id: string) => {
  const [run, isSaving] = useVerb(Paint, painted);
  const save = useCallback(
    async (file: File, base: string | undefined): Promise<SaveOutcome> => {
      const { payload, problem } = await run({ input: { id, file, baseSha256: base } });
      if (payload) return { sha256: payload.sprite.image?.sha256 };
      return 'baseSha256' in problem.fields ? { isConflict: true } : { problem };
    },
    [run, id],
  );
  return { save, isSaving };
};

/** Saves one frame's picture; the animation gets one more version. */
export const useSaveFrame = (animationId: string, index: number) => {
  const [run, isSaving] = useVerb(PaintFrame, framed);
  const save = useCallback(
    async (file: File): Promise<SaveOutcome> => {
      const { payload, problem } = await run({ input: { animationId, index, file } });
      return payload ? { sha256: payload.animation.frames[index]?.image.sha256 } : { problem };
    },
    [run, animationId, index],
  );
  return { save, isSaving };
};
