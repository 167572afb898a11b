import type { ProviderRequest, ProviderResult } from '../../../domain/providers/provider.ts';
import type { Keypoint, Skeleton } from '../../../domain/providers/skeleton.ts';
import { invalidResult } from '../wire/parse-answer.ts';
import { withSpend } from '../wire/with-spend.ts';
import { manyImages } from './answers.ts';
import { wireSeed } from './drawing-fields.ts';
import { estimateMicros } from './prices.ts';
import { spendOf } from './spend.ts';
import { wireImage } from './wire-image.ts';
import { directionWords, viewWords } from './words.ts';
import { type Endpoint, readImages } from './workshop.ts';

type Poses = Extract<ProviderRequest, { capability: 'ANIMATE' }> & { skeletons: readonly Skeleton[] };

const wireKeypoint = ({ joint, x, y, z }: Keypoint) => ({ x, y, label: joint, z_index: z });

/** POST /animate-with-skeleton: one frame for each pose. */
export const animateWithSkeleton: Endpoint<Poses, ProviderResult> = async (workshop, request, context) => {
  const { width, height, skeletons, view = 'SIDE', direction = 'EAST', seed } = request;
  const body = {
    image_size: { width, height },
    reference_guidance_scale: 1.1,
    pose_guidance_scale: 3,
    view: viewWords[view],
    direction: directionWords[direction],
    isometric: false,
    oblique_projection: false,
    init_images: null,
    init_image_strength: 300,
    skeleton_keypoints: skeletons.map((pose) => ({ keypoints: pose.map(wireKeypoint) })),
    reference_image: await wireImage(workshop.codec, request.source),
    inpainting_images: null,
    mask_images: null,
    color_image: null,
    seed: wireSeed(seed),
  };
  context.progress(0.05, 'PixelLab animates');
  const answer = await workshop.client.post('/animate-with-skeleton', body, manyImages, context.signal);
  context.progress(0.9, 'looking at it');
  const spend = spendOf(answer.usage, estimateMicros(request));
  if (answer.images.length !== skeletons.length) {
    const got = `${answer.images.length} frames for ${skeletons.length} poses`;
    await withSpend(spend, () => Promise.reject(invalidResult({ name: 'PixelLab' }, got)));
  }
  return {
    images: await readImages(workshop, answer.images, request, spend),
    model: 'animate-with-skeleton',
    spend,
  };
};
