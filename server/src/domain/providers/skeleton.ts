/** What PixelLab's estimate-skeleton finds and its animate-with-skeleton takes: 18 joints, right and left as the figure has them. */
export const joints = [
  'NOSE',
  'NECK',
  'RIGHT SHOULDER',
  'RIGHT ELBOW',
  'RIGHT ARM',
  'LEFT SHOULDER',
  'LEFT ELBOW',
  'LEFT ARM',
  'RIGHT HIP',
  'RIGHT KNEE',
  'RIGHT LEG',
  'LEFT HIP',
  'LEFT KNEE',
  'LEFT LEG',
  'RIGHT EYE',
  'LEFT EYE',
  'RIGHT EAR',
  'LEFT EAR',
] as const;
export type Joint = (typeof joints)[number];

/** A joint in a picture: x and y are 0..1 of its width and height; what has the higher z lies in front. */
export type Keypoint = { joint: Joint; x: number; y: number; z: number };

/** One pose. */
export type Skeleton = readonly Keypoint[];
