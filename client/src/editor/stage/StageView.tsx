import type { SceneDocument } from '@papeterie/stage';
import { type ComponentProps, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useSize } from '../../ui/use-size.ts';
import { wholeMultiple } from '../../ui/whole-multiple.ts';
import type { Playback } from '../session/playback.ts';
import { layMarks } from './marks.ts';
import { createPainter, type Painter } from './painter.ts';
import type { StagePictures } from './pictures.ts';
import styles from './StageView.module.css';

export type StageHandle = {
  painter(): Painter | null;
  /** Where on the stage a point of the window is, scene px. */
  pointOf(event: { clientX: number; clientY: number }): { x: number; y: number };
};

type Props = Omit<ComponentProps<'div'>, 'ref'> & {
  scene: SceneDocument;
  pictures: StagePictures;
  playback: Playback;
  /** Outlines, each an element with `data-layer`. */
  marks?: ReactNode;
  handle?: Ref<StageHandle>;
};

/** The stage, as large as there is room, at whole multiples where it is small. */
export const StageView = ({ scene, pictures, playback, marks, handle, ...props }: Props) => {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter>(null);
  const scale = useRef(1);
  const density = window.devicePixelRatio || 1;
  const size = wholeMultiple(scene, useSize(frame), density);
  scale.current = size.scale;

  useImperativeHandle(handle, () => ({
    painter: () => painter.current,
    pointOf({ clientX, clientY }) {
      const box = canvas.current?.getBoundingClientRect();
      const at = scale.current || 1;
      return { x: (clientX - (box?.left ?? 0)) / at, y: (clientY - (box?.top ?? 0)) / at };
    },
  }));

  useEffect(() => {
    if (!canvas.current) return;
    const current = createPainter(canvas.current, playback, (drawn) => {
      if (overlay.current) layMarks(overlay.current, drawn, scale.current);
    });
    painter.current = current;
    return current.stop;
  }, [playback]);
  // After every change of what is shown, marks included; the painter waits for the next frame by itself.
  useEffect(() => painter.current?.show({ scene, pictures, devicePxPerPx: size.scale * density }));

  const { width, height } = size;
  return (
    <div {...props} ref={frame} className={`${styles.frame} ${props.className ?? ''}`}>
      <div className={styles.stage} style={{ width, height }}>
        <canvas ref={canvas} style={{ width, height }} />
        <div ref={overlay} className={styles.overlay}>
          {marks}
        </div>
      </div>
    </div>
  );
};
