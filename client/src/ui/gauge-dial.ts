/** Where a share of the scale lies: it runs three quarters around, with the gap below. */
export const onDial = (share: number, radius: number): [x: number, y: number] => {
  const angle = (0.375 + share * 0.75) * 2 * Math.PI;
  return [100 + radius * Math.cos(angle), 100 + radius * Math.sin(angle)];
};

/** The path of a part of the scale. */
export const arc = (from: number, to: number, radius: number): string => {
  const [x1, y1] = onDial(from, radius);
  const [x2, y2] = onDial(to, radius);
  return `M${x1} ${y1}A${radius} ${radius} 0 ${(to - from) * 0.75 > 0.5 ? 1 : 0} 1 ${x2} ${y2}`;
};

export const gaugeTicks = Array.from({ length: 21 }, (_, i) => i / 20);
