/** imageConfig.aspectRatio takes these, on v1beta, and nothing else. */
export const aspectRatios = [
  '1:1',
  '2:3',
  '3:2',
  '3:4',
  '4:3',
  '4:5',
  '5:4',
  '9:16',
  '16:9',
  '21:9',
] as const;
export type AspectRatio = (typeof aspectRatios)[number];

/** Width by height. */
export const quotientOf = (ratio: AspectRatio): number => {
  const [width, height] = ratio.split(':').map(Number) as [number, number];
  return width / height;
};

/** The one that differs least, as a factor: 2 × 1 is as far from 1:1 as 1 × 2 is. */
export const nearestAspectRatio = (width: number, height: number): AspectRatio => {
  const distance = (ratio: AspectRatio) => Math.abs(Math.log(quotientOf(ratio) / (width / height)));
  return aspectRatios.reduce((best, ratio) => (distance(ratio) < distance(best) ? ratio : best));
};
