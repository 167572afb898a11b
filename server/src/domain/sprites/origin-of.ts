import type { Direction } from '@papeterie/artist/drawing-options';
import { facingAfter } from '@papeterie/artist/facing-after';
import type { Deps } from '../deps.ts';
import { readImage } from '../images/stored-image.ts';
import type { Origin } from '../providers/provider.ts';
import { readSignature } from './signature.ts';

/**
 * The drawing that a picture came of and what was done on it since, as its file says; undefined for what was never drawn,
 * or was painted over. Whether that is true only whoever draws can tell.
 */
export const originOf = async (
  deps: Pick<Deps, 'blobs'>,
  imageSha256: string,
): Promise<Origin | undefined> => {
  const signed = readSignature(await readImage(deps, imageSha256));
  return signed?.model ? { ...signed.recipe, model: signed.model, steps: signed.steps } : undefined;
};

/** Where what was drawn looks by now; undefined where that was left to whoever drew it. */
export const facingOf = ({ direction, steps }: Origin): Direction | undefined =>
  direction && facingAfter(direction, steps);
