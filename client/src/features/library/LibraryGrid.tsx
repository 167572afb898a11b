import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSize } from '../../ui/use-size.ts';
import type { SpriteCard } from '../sprite/sprite-card.ts';
import styles from './LibraryGrid.module.css';
import { SpriteTile } from './SpriteTile.tsx';

type Props = {
  sprites: SpriteCard[];
  total: number;
  isLoading: boolean;
  chosen: ReadonlySet<string>;
  onToggle: (id: string, isRange: boolean) => void;
  onWant: (index: number) => void;
  onFocus: (id: string) => void;
};

const gap = 12;
const smallestTile = 148;
/** Below the picture: its name, and the card's own edges. */
const labelHeight = 46;
const tileEdge = 8;
/** Loaded before they scroll into view. */
const ahead = 60;

/** Only the rows in view are there; the rest is empty height, so that ten thousand scroll like ten. */
export const LibraryGrid = ({ sprites, total, isLoading, chosen, onToggle, onWant, onFocus }: Props) => {
  const grid = useRef<HTMLDivElement>(null);
  const { width } = useSize(grid);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(grid.current?.offsetTop ?? 0));

  const columns = Math.max(2, Math.floor((width + gap) / (smallestTile + gap)));
  const tile = Math.floor((width - gap * (columns - 1)) / columns);
  const side = Math.max(0, tile - tileEdge * 2);
  const count = isLoading && total === 0 ? columns * 4 : total;
  const rows = Math.ceil(count / columns);
  const rowHeight = side + tileEdge + labelHeight + gap;
  const virtualizer = useWindowVirtualizer({
    count: width ? rows : 0,
    estimateSize: () => rowHeight,
    overscan: 3,
    scrollMargin: top,
  });
  // The height of a row follows from the width; rows are never measured.
  useEffect(() => {
    if (rowHeight > 0) virtualizer.measure();
  }, [virtualizer, rowHeight]);

  const items = virtualizer.getVirtualItems();
  const lastRow = items.at(-1)?.index ?? 0;
  useEffect(() => onWant((lastRow + 1) * columns + ahead), [onWant, lastRow, columns]);

  return (
    <div ref={grid} className={styles.grid} style={{ height: virtualizer.getTotalSize() }}>
      {items.map((row) => (
        <div
          key={row.key}
          className={styles.row}
          style={{
            gridTemplateColumns: `repeat(${columns}, ${tile}px)`,
            height: rowHeight - gap,
            transform: `translateY(${row.start - top}px)`,
          }}
        >
          {Array.from({ length: Math.min(columns, count - row.index * columns) }, (_, column) => {
            const index = row.index * columns + column;
            const sprite = sprites[index];
            return sprite ? (
              <SpriteTile
                key={sprite.id}
                sprite={sprite}
                side={side}
                isChosen={chosen.has(sprite.id)}
                isChoosing={chosen.size > 0}
                onToggle={onToggle}
                onFocus={onFocus}
              />
            ) : (
              <span key={`blank-${index}`} className={styles.blank} aria-hidden="true" />
            );
          })}
        </div>
      ))}
    </div>
  );
};
