import { z } from 'zod';

// The request bodies of PixelLab's v1 API with its limits and defaults, as its documents have them.

const size = (min: number, max: number) =>
  z.object({ width: z.int().min(min).max(max), height: z.int().min(min).max(max) });
const image = z.object({ type: z.literal('base64'), base64: z.string(), format: z.string().default('png') });
const noneOr = image.nullish();
const view = z.enum(['side', 'low top-down', 'high top-down']);
const direction = z.enum([
  'south',
  'south-east',
  'east',
  'north-east',
  'north',
  'north-west',
  'west',
  'south-west',
]);
const sideless = ['NOSE', 'NECK'];
const parts = ['SHOULDER', 'ELBOW', 'ARM', 'HIP', 'KNEE', 'LEG', 'EYE', 'EAR'];
export const labels = [
  ...sideless,
  ...parts.map((part) => `RIGHT ${part}`),
  ...parts.map((part) => `LEFT ${part}`),
];
const label = z.string().refine((text) => labels.includes(text), 'Input should be a known label');
/** The vendor's own client sends zIndex, which the wire does not know: it counts as 0. */
const keypoint = z.object({ x: z.number(), y: z.number(), label, z_index: z.number().default(0) });
const pose = z.object({ keypoints: z.array(keypoint) });

const look = {
  outline: z
    .enum(['single color black outline', 'single color outline', 'selective outline', 'lineless'])
    .nullish(),
  shading: z
    .enum(['flat shading', 'basic shading', 'medium shading', 'detailed shading', 'highly detailed shading'])
    .nullish(),
  detail: z.enum(['low detail', 'medium detail', 'highly detailed']).nullish(),
  view: view.nullish(),
  direction: direction.nullish(),
  isometric: z.boolean().default(false),
  no_background: z.boolean().default(false),
};
const start = {
  init_image: noneOr,
  init_image_strength: z.int().min(1).max(999).default(300),
  color_image: noneOr,
  seed: z.int().min(0).default(0),
};
const description = z.string().min(1).max(1000);
const guidance = (fallback: number) => z.number().min(1).max(20).default(fallback);

export const bodies = {
  '/generate-image-pixflux': z.object({
    description,
    image_size: size(16, 400),
    negative_description: z.string().default(''),
    text_guidance_scale: guidance(8),
    ...look,
    ...start,
  }),
  '/generate-image-bitforge': z.object({
    description,
    image_size: size(16, 200),
    negative_description: z.string().default(''),
    text_guidance_scale: guidance(3),
    extra_guidance_scale: z.number().min(0).max(20).default(3),
    style_strength: z.number().min(0).max(100).default(0),
    ...look,
    oblique_projection: z.boolean().default(false),
    ...start,
    style_image: noneOr,
    inpainting_image: noneOr,
    mask_image: noneOr,
    skeleton_keypoints: pose.nullish(),
    skeleton_guidance_scale: z.number().min(0).max(20).default(1),
  }),
  '/inpaint': z.object({
    description,
    image_size: size(16, 200),
    negative_description: z.string().default(''),
    text_guidance_scale: guidance(3),
    extra_guidance_scale: z.number().min(0).max(20).default(3),
    ...look,
    oblique_projection: z.boolean().default(false),
    ...start,
    inpainting_image: image,
    mask_image: image,
  }),
  '/rotate': z.object({
    image_size: size(16, 128),
    image_guidance_scale: guidance(3),
    from_view: view.nullish(),
    to_view: view.nullish(),
    from_direction: direction.nullish(),
    to_direction: direction.nullish(),
    view_change: z.number().nullish(),
    direction_change: z.number().nullish(),
    from_image: image,
    mask_image: noneOr,
    ...start,
  }),
  '/animate-with-text': z.object({
    image_size: size(64, 64),
    description: z.string().min(1),
    action: z.string().min(1),
    reference_image: image,
    view: view.default('side'),
    direction: direction.default('east'),
    text_guidance_scale: guidance(7.5),
    image_guidance_scale: guidance(1.5),
    n_frames: z.int().min(1).max(20).default(4),
    start_frame_index: z.int().min(0).max(20).default(0),
    init_images: z.array(noneOr).nullish(),
    inpainting_images: z.array(noneOr).nullish(),
    mask_images: z.array(noneOr).nullish(),
    color_image: noneOr,
    seed: z.int().min(0).default(0),
  }),
  '/animate-with-skeleton': z.object({
    image_size: size(16, 256),
    skeleton_keypoints: z.array(pose).min(1),
    view,
    direction,
    reference_image: noneOr,
    init_images: z.array(noneOr).nullish(),
    inpainting_images: z.array(noneOr).nullish(),
    mask_images: z.array(noneOr).nullish(),
    color_image: noneOr,
    seed: z.int().min(0).default(0),
  }),
  '/estimate-skeleton': z.object({ image }),
} as const;

export type Path = keyof typeof bodies;
export type BodyOf<P extends Path> = z.output<(typeof bodies)[P]>;
export const isPath = (path: string): path is Path => Object.hasOwn(bodies, path);
