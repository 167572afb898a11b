/** How much a native pixel counts at a distance, in native pixels; `radius` is where that ends. */
export type Kernel = { radius: number; weigh(distance: number): number };

/** The cubics of Mitchell and Netravali (Reconstruction Filters in Computer Graphics, 1988): one family, two parameters. */
const cubic = (b: number, c: number): Kernel => ({
  radius: 2,
  weigh(distance) {
    const x = Math.abs(distance);
    if (x >= 2) return 0;
    const near = ((12 - 9 * b - 6 * c) * x + (-18 + 12 * b + 6 * c)) * x * x + 6 - 2 * b;
    const far = (((-b - 6 * c) * x + 6 * b + 30 * c) * x - 12 * b - 48 * c) * x + 8 * b + 24 * c;
    return (x < 1 ? near : far) / 6;
  },
});

const lanczos = (radius: number): Kernel => ({
  radius,
  weigh(distance) {
    const x = Math.abs(distance) * Math.PI;
    if (x < 1e-9) return 1;
    return x >= radius * Math.PI ? 0 : (radius * Math.sin(x) * Math.sin(x / radius)) / (x * x);
  },
});

/** What programs enlarge smoothly with. */
export const smoothKernels = {
  bilinear: { radius: 1, weigh: (distance) => Math.max(0, 1 - Math.abs(distance)) },
  catmullRom: cubic(0, 0.5),
  /** What browsers and OpenCV call bicubic. */
  sharpCubic: cubic(0, 0.75),
  mitchell: cubic(1 / 3, 1 / 3),
  lanczos2: lanczos(2),
  lanczos3: lanczos(3),
} satisfies Record<string, Kernel>;
export type SmoothKernel = keyof typeof smoothKernels;
