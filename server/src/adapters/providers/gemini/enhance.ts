import type { Picture } from '@papeterie/pixels/picture';
import type { ProviderContext, ProviderRequest, ProviderResult } from '../../../domain/providers/provider.ts';
import { framed } from './framed.ts';
import { keyColorForPicture } from './key-color.ts';
import { enhancingPrompt } from './prompts.ts';
import { sendable } from './sendable.ts';
import { drawPicture, type Tools } from './tools.ts';

type Wish = Extract<ProviderRequest, { capability: 'ENHANCE' }>;

/**
 * Redraws a picture. It is laid on a canvas of a proportion that the service knows, and the same part is cut out of what
 * comes back: the result has the source's proportions and lies where the source lay, in the service's resolution.
 */
export const enhance = async (
  tools: Tools,
  request: Wish,
  { signal, progress }: ProviderContext,
): Promise<ProviderResult> => {
  progress(0.02, 'looking at the picture');
  const source = await tools.codec.decode(await sendable(tools.codec, request.source));
  const transparent = hasTransparency(source);
  const color = keyColorForPicture(source);
  const { canvas, aspectRatio, cutBack } = framed(source, color);
  const png = await tools.codec.encodePng(canvas);

  progress(0.1, 'Gemini redraws it');
  const text = enhancingPrompt(request, tools.styles, transparent ? color : null);
  return drawPicture(tools, { parts: [{ text }, { png }], aspectRatio }, signal, async (drawn) => {
    progress(0.9, 'cutting it out');
    const part = cutBack(drawn);
    return transparent ? tools.removeKey(part, color) : part;
  });
};

const hasTransparency = ({ pixels }: Picture): boolean => {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at]! < 250) return true;
  return false;
};
