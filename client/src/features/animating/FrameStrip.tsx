import { type KeyboardEvent, useEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names.ts';
import pictures from '../../ui/Picture.module.css';
import { wholeMultiple } from '../../ui/whole-multiple.ts';
import styles from './FrameStrip.module.css';
import { useFrameDrag } from './use-frame-drag.ts';
import type { Frames } from './use-frames.ts';

type Props = {
  frames: Frames['shown'];
  chosen: number;
  onChoose: (place: number) => void;
  onMove: (from: number, to: number) => void;
  onDuplicate: () => void;
  onRemove: () => void;
};

const side = 64;

/**
 * An animation's frames in a row. Arrow keys choose, Alt and the arrow keys move, Delete takes away, D doubles; with a
 * mouse they are dragged.
 */
export const FrameStrip = ({ frames, chosen, onChoose, onMove, onDuplicate, onRemove }: Props) => {
  const strip = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const { dragged, handlers, shiftOf } = useFrameDrag(frames.length, onMove);
  const last = frames.length - 1;

  // The chosen frame stays in view, and keeps the keyboard when it moves.
  useEffect(() => {
    const item = strip.current?.children[chosen];
    if (!(item instanceof HTMLElement)) return;
    if (hasFocus.current) item.focus({ preventScroll: true });
    const box = strip.current;
    if (!box) return;
    if (item.offsetLeft < box.scrollLeft) box.scrollLeft = item.offsetLeft - 8;
    const overhang = item.offsetLeft + item.offsetWidth - box.clientWidth;
    if (overhang > box.scrollLeft) box.scrollLeft = overhang + 8;
  }, [chosen]);

  const press = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : chosen + way;
    const isMove = way !== 0 || event.key === 'Home' || event.key === 'End';
    if (isMove) {
      if (to < 0 || to > last || to === chosen) return event.preventDefault();
      if (event.altKey) onMove(chosen, to);
      else onChoose(to);
    } else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else if (event.key.toLowerCase() === 'd' && !event.metaKey && !event.ctrlKey) onDuplicate();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={strip}
      role="listbox"
      aria-label="Frames"
      aria-orientation="horizontal"
      className={styles.strip}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    >
      {frames.map(({ key, image, durationMs }, place) => {
        const { width, height, scale } = wholeMultiple(
          image,
          { width: side, height: side },
          window.devicePixelRatio,
        );
        const shift = shiftOf(place);
        return (
          <div
            key={key}
            role="option"
            aria-selected={place === chosen}
            aria-label={`Frame ${place + 1}, ${durationMs} ms`}
            tabIndex={place === chosen ? 0 : -1}
            className={classNames(
              styles.frame,
              place === chosen && styles.chosen,
              place === dragged && styles.dragged,
            )}
            style={shift ? { transform: `translateX(calc(${shift * 100}% + ${shift * 6}px))` } : undefined}
            onClick={() => onChoose(place)}
            onKeyDown={press}
            {...handlers(place)}
          >
            <span className={classNames(pictures.checker, styles.picture)}>
              <img
                src={image.url}
                alt=""
                draggable={false}
                className={scale >= 1 ? pictures.pixelated : undefined}
                style={{ width, height }}
              />
            </span>
            <span className={styles.facts} aria-hidden="true">
              <span className={styles.place}>{place + 1}</span>
              <span>{durationMs} ms</span>
            </span>
          </div>
        );
      })}
    </div>
  );
};
