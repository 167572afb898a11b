/** Sizes that are asked for most, px. */
export const stageSizes = [
  { value: '1280x720', label: 'Wide', name: '1280 by 720' },
  { value: '1080x1080', label: 'Square', name: '1080 by 1080' },
  { value: '720x1280', label: 'Tall', name: '720 by 1280' },
  { value: '320x180', label: 'Small', name: '320 by 180' },
] as const;

export type StageSize = (typeof stageSizes)[number]['value'];

export const sidesOf = (size: StageSize): { width: number; height: number } => {
  const [width, height] = size.split('x').map(Number);
  return { width: width ?? 1280, height: height ?? 720 };
};
