import { type Rgb, rgbToHex } from '@papeterie/pixels/oklab';

/** `side` is in pixels of the result; the shapes below are drawn on 512 × 512. */
type Canvas = { side: number; edges: 'auto' | 'crispEdges' };

const svg = ({ side, edges }: Canvas, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 512 512" shape-rendering="${edges}">${body}</svg>`;

/** A color that the eye takes for the background's, and that is not it: 14..22 levels away in each channel. */
const about = ({ r, g, b }: Rgb): string =>
  rgbToHex({ r: r > 127 ? r - 20 : r + 16, g: g > 127 ? g - 18 : g + 20, b: b > 127 ? b - 22 : b + 14 });

const line = (d: string, width: number, color: string): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`;

/** Shapes drawn by hand for what is hard to cut out: thin parts, holes, and parts of about the background's color. */
export const keyedShapes = {
  /** Antennas and legs of 1, 1.5 and 2 px at 512. */
  beetle: (near: Rgb, canvas: Canvas) =>
    svg(
      canvas,
      `${line('M236 160 C220 90 170 60 120 48', 1, '#2a1420')}
       ${line('M276 160 C292 90 342 60 392 48', 1.5, '#2a1420')}
       ${[200, 260, 320].map((y) => line(`M190 ${y} L110 ${y + 46} L96 ${y + 90}`, 2, '#3b1d12') + line(`M322 ${y} L402 ${y + 46} L416 ${y + 90}`, 2, '#3b1d12')).join('')}
       <ellipse cx="256" cy="280" rx="86" ry="118" fill="#8c2f39" stroke="#2a1420" stroke-width="6"/>
       <path d="M256 165 V396" stroke="#2a1420" stroke-width="4"/>
       <circle cx="256" cy="176" r="38" fill="#4a2030"/>
       <circle cx="222" cy="260" r="16" fill="${about(near)}"/><circle cx="292" cy="318" r="18" fill="${about(near)}"/>`,
    ),

  /** A gem of about the background's color in a frame, on a chain with holes between its links. */
  amulet: (near: Rgb, canvas: Canvas) =>
    svg(
      canvas,
      `${[0, 1, 2, 3, 4, 5].map((i) => `<circle cx="${196 - i * 16}" cy="${236 - i * 34}" r="15" fill="none" stroke="#c9962b" stroke-width="6"/><circle cx="${316 + i * 16}" cy="${236 - i * 34}" r="15" fill="none" stroke="#c9962b" stroke-width="6"/>`).join('')}
       <circle cx="256" cy="330" r="118" fill="#e0b040" stroke="#5a3a10" stroke-width="8"/>
       <path d="M256 240 L336 330 L256 420 L176 330 Z" fill="${about(near)}" stroke="#5a3a10" stroke-width="6"/>
       <path d="M256 262 L290 300 L256 316 Z" fill="#ffffff" fill-opacity="0.6"/>
       <circle cx="256" cy="470" r="16" fill="none" stroke="#5a3a10" stroke-width="5"/>`,
    ),

  /** An eye, arms and a rope of one pixel, with hard edges. */
  anchor: (_near: Rgb, canvas: Canvas) =>
    svg(
      canvas,
      `<circle cx="256" cy="80" r="40" fill="none" stroke="#38465a" stroke-width="20"/>
       <rect x="240" y="120" width="32" height="300" fill="#5b6b80"/>
       <rect x="160" y="160" width="192" height="28" fill="#38465a"/>
       <path d="M90 300 C90 480 422 480 422 300 L380 330 C370 420 142 420 132 330 Z" fill="#5b6b80"/>
       <path d="M256 40 L40 200 L60 460" fill="none" stroke="#8a5a2b" stroke-width="2"/>
       <path d="M296 80 H470 V400" fill="none" stroke="#8a5a2b" stroke-width="2"/>`,
    ),

  /** Rings in rings and a key with a hole in its bow. */
  keyring: (_near: Rgb, canvas: Canvas) =>
    svg(
      canvas,
      `<circle cx="190" cy="180" r="130" fill="none" stroke="#7d8794" stroke-width="18"/>
       <circle cx="190" cy="180" r="130" fill="none" stroke="#c3ccd6" stroke-width="6"/>
       <circle cx="330" cy="300" r="52" fill="none" stroke="#b8862b" stroke-width="26"/>
       <circle cx="330" cy="300" r="66" fill="none" stroke="#5a3a10" stroke-width="4"/>
       <path d="M366 336 L450 420 L436 434 L424 422 L410 436 L396 422 L408 408 L352 350 Z" fill="#b8862b" stroke="#5a3a10" stroke-width="4"/>
       <rect x="70" y="330" width="110" height="130" rx="16" fill="#b03a48" stroke="#4a1420" stroke-width="6"/>
       <circle cx="125" cy="360" r="13" fill="#4a1420"/>
       ${line('M125 360 C110 330 120 310 140 300', 3, '#4a1420')}`,
    ),

  /** A kite on a long string with a tail. */
  kite: (near: Rgb, canvas: Canvas) =>
    svg(
      canvas,
      `<path d="M300 40 L420 170 L300 330 L190 160 Z" fill="#2e6fb0" stroke="#14304f" stroke-width="6"/>
       <path d="M300 40 L300 330 M190 160 L420 170" stroke="#14304f" stroke-width="3"/>
       <path d="M300 90 L350 160 L300 166 Z" fill="${about(near)}"/>
       ${line('M300 330 C250 400 340 420 280 480', 2, '#7a2030')}
       <path d="M282 380 l-26 -12 v26 z M300 410 l28 -12 v26 z" fill="#d9a13a"/>
       ${line('M300 166 C180 300 120 380 60 500', 1, '#30343c')}`,
    ),
} as const;
