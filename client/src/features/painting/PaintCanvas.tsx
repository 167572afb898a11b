import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { PixelPicture } from '../../editor/pixels/picture.ts';
import { flattened } from '../../editor/pixels/select/piece.ts';
import { classNames } from '../../ui/class-names.ts';
import { useSize } from '../../ui/use-size.ts';
import { useDesk } from './desk.ts';
import styles from './PaintCanvas.module.css';
import { createSurface, type DeskScene, paintDesk, tinted } from './paint-desk.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useGestures } from './use-gestures.ts';
import { usePainting } from './use-painting.ts';
import { useStrokes } from './use-strokes.ts';
import { useDeskColors, useSurface } from './use-surface.ts';

type Props = {
  label: string;
  /** The frames before and after, seen through the paper. */
  onion?: { before?: PixelPicture; after?: PixelPicture };
};

const usesBrush = ['PENCIL', 'ERASER', 'LINE', 'RECTANGLE', 'ELLIPSE'];

/** The desk itself: painted on by mouse, pen, fingers and keyboard. */
export const PaintCanvas = ({ label, onion }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { painting, guide, view, tool, settings, cursor, isKeys, setDesk } = useDesk();
  const size = useSize(canvas);
  const colors = useDeskColors();
  const strokes = useStrokes();
  const keys = useCanvasKeys(strokes);
  const { hover } = useGestures(canvas, strokes, keys.isHand);
  const version = usePainting(painting);
  const before = useSurface(onion?.before);
  const after = useSurface(onion?.after);
  const below = useSurface(guide);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version counts what changes within the painting
  const own = useMemo(() => {
    const surface = createSurface(flattened(painting.picture, painting.marks().floating));
    return guide ? tinted(surface, colors.mark) : surface;
  }, [version, painting, guide, colors]);
  useLayoutEffect(() => setDesk(size), [size, setDesk]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version counts what changes within the painting
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !view || size.width === 0) return;
    const frame = requestAnimationFrame(() => {
      const { picture, marks } = painting;
      const { selection } = marks();
      const ratio = window.devicePixelRatio;
      const width = Math.round(size.width * ratio);
      const height = Math.round(size.height * ratio);
      // Setting a size makes a new bitmap, also when it is the same.
      if (context.canvas.width !== width) context.canvas.width = width;
      if (context.canvas.height !== height) context.canvas.height = height;
      const layers: DeskScene['layers'] = [
        ...[before, after].flatMap((surface) => (surface ? [{ surface, opacity: 0.28 }] : [])),
        ...(below ? [{ surface: below, opacity: 1 }] : []),
        { surface: own, opacity: guide ? 0.62 : 1 },
      ];
      const across = usesBrush.includes(tool) ? settings.brush : 1;
      const touch =
        isKeys || !hover
          ? undefined
          : {
              left: hover.x - Math.floor(across / 2),
              top: hover.y - Math.floor(across / 2),
              width: across,
              height: across,
            };
      paintDesk(
        context,
        {
          view,
          size: picture,
          layers,
          colors,
          selection,
          touch,
          cursor: isKeys ? cursor : undefined,
          mirror: settings.mirror,
        },
        ratio,
      );
    });
    return () => cancelAnimationFrame(frame);
  }, [
    own,
    version,
    view,
    size,
    colors,
    before,
    after,
    below,
    hover,
    cursor,
    isKeys,
    tool,
    settings,
    painting,
    guide,
  ]);

  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it has keys of its own, told by its help
    <canvas
      ref={canvas}
      role="application"
      aria-label={label}
      aria-describedby="desk-help"
      tabIndex={0}
      className={classNames(styles.canvas, keys.isHand && styles.hand, tool === 'MOVE' && styles.moving)}
      onKeyDown={keys.onKeyDown}
      onKeyUp={keys.onKeyUp}
      onBlur={keys.onBlur}
    />
  );
};
