import type { Fault } from '../faults.ts';
import { type Painting, paint, type Rgba, transparent } from '../picture.ts';
import { type BodyOf, labels, type Path } from './bodies.ts';
import { comesBackBlank } from './size-rules.ts';

type Drawn = { image?: object; images?: object[]; keypoints?: object[] };
type AnyBody = { [P in Path]: BodyOf<P> }[Path];

const paper: Rgba = [236, 228, 208, 255];
const framesPerCall = 4;

const wireImage = async (painting: Painting, fault: Fault | undefined) => {
  const { width, height } = painting;
  const asked: Painting = {
    ...painting,
    width: fault === 'wrong-size' ? width / 2 : width,
    height: fault === 'wrong-size' ? height / 2 : height,
    background: fault === 'checkerboard' ? 'checkerboard' : painting.background,
    blank: painting.blank || fault === 'blank',
  };
  const bytes =
    fault === 'not-an-image'
      ? Buffer.from('this is no picture')
      : await paint(asked, fault === 'jpeg' ? 'jpeg' : 'png');
  return { type: 'base64', base64: bytes.toString('base64'), format: 'png' };
};

/** What an endpoint answers but for its usage. All that shapes the picture is in its words, so other wishes look different. */
export const draw = async (path: Path, body: AnyBody, fault: Fault | undefined): Promise<Drawn> => {
  if (!('image_size' in body)) {
    const keypoints = labels.map((label, at) => ({
      x: 0.25 + (at % 2) / 2,
      y: (at + 1) / 20,
      label,
      z_index: at % 3,
    }));
    return { keypoints };
  }
  const blankAlready = path === '/generate-image-pixflux' && comesBackBlank(body as BodyOf<typeof path>);
  const noBackground =
    fault === 'blank' || ('no_background' in body ? body.no_background : !('description' in body));
  const base: Painting = {
    ...body.image_size,
    words: '',
    background: noBackground || path.startsWith('/animate') ? transparent : paper,
    blank: blankAlready,
  };
  const picture = (...words: unknown[]) => wireImage({ ...base, words: JSON.stringify(words) }, fault);

  if ('n_frames' in body) {
    const { description, action, start_frame_index: start, seed } = body;
    const frames = Array.from({ length: framesPerCall }, (_, at) => start + at);
    return { images: await Promise.all(frames.map((at) => picture(description, action, seed, at))) };
  }
  if ('skeleton_keypoints' in body && Array.isArray(body.skeleton_keypoints)) {
    return { images: await Promise.all(body.skeleton_keypoints.map((pose) => picture(pose, body.seed))) };
  }
  if ('to_direction' in body) return { image: await picture(body.to_direction, body.to_view, body.seed) };
  return { image: await picture('description' in body ? body.description : '', body.seed) };
};
