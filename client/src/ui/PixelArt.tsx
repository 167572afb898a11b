import { memo } from 'react';

type Props = { rows: readonly string[]; colors: Record<string, string>; size: number };

/** The path of every pixel that has this letter. */
const pathOf = (rows: readonly string[], letter: string) =>
  rows
    .flatMap((row, y) => [...row].map((other, x) => (other === letter ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');

/** A small drawing from letters, one a pixel: for empty pages, where no picture is yet. A space is nothing. */
export const PixelArt = memo(({ rows, colors, size }: Props) => {
  const width = Math.max(...rows.map((row) => row.length));
  return (
    <svg
      viewBox={`0 0 ${width} ${rows.length}`}
      width={width * size}
      height={rows.length * size}
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      {Object.entries(colors).map(([letter, color]) => (
        <path key={letter} d={pathOf(rows, letter)} fill={color} />
      ))}
    </svg>
  );
});
