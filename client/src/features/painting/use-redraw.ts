import { useCallback, useRef, useState } from 'react';
import { graphql } from '../../api/graphql.ts';
import type { Problem } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import { createWishKeys } from '../../api/wish-keys.ts';
import type { PixelPicture } from '../../editor/pixels/picture.ts';
import { maskPicture } from '../../editor/pixels/tools/mask.ts';
import type { InpaintSpriteMutation, ProviderName } from '../../gql/graphql.ts';
import { pngFile } from './encode-png.ts';

const Inpaint = graphql(`
  mutation InpaintSprite($input: InpaintSpriteInput!) {
    inpaintSprite(input: $input) {
      ... on InpaintSpritePayload {
        job {
          ...JobState
        }
      }
      ...Failure
    }
  }
`);

const inpainted = (data: InpaintSpriteMutation) => data.inpaintSprite;

type Wish = { spriteId: string; mask: PixelPicture; prompt: string; provider: ProviderName };

/**
 * Has what a mask marks drawn anew. The same wish sent again after a lost answer has the same key, so that nothing is
 * paid twice; a mask that was painted on since is another wish.
 */
export const useRedraw = (onStarted: (jobId: string) => void) => {
  const [run, isSending] = useVerb(Inpaint, inpainted);
  const [problem, setProblem] = useState<Problem>();
  const keys = useRef(createWishKeys());
  const redraw = useCallback(
    async ({ spriteId, mask, prompt, provider }: Wish) => {
      const wish = [spriteId, prompt, provider, mask.words.join()];
      const outcome = await run({
        input: {
          spriteId,
          prompt: prompt.trim() || null,
          provider,
          mask: pngFile(maskPicture(mask), 'mask.png'),
          idempotencyKey: keys.current.keyOf(wish),
        },
      });
      keys.current.answered(wish, outcome.problem);
      setProblem(outcome.problem);
      if (outcome.payload) onStarted(outcome.payload.job.id);
    },
    [run, onStarted],
  );
  return { redraw, isSending, problem };
};
