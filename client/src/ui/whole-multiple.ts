export type Size = { width: number; height: number };

/**
 * The size at which pixel art fits into `box`: the largest whole multiple, counted in device pixels so that a
 * dense screen has more steps. A picture larger than the box is fitted exactly, which is the lesser evil.
 */
export const wholeMultiple = (picture: Size, box: Size, devicePixelRatio = 1): Size & { scale: number } => {
  const fit = Math.min(box.width / picture.width, box.height / picture.height);
  const whole = Math.floor(fit * devicePixelRatio + 1e-6) / devicePixelRatio;
  const scale = whole > 0 && whole * 2 > fit ? whole : Math.max(fit, 0);
  return { scale, width: picture.width * scale, height: picture.height * scale };
};
