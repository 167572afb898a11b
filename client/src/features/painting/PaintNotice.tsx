import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem.ts';
import notice from '../../app/Notice.module.css';
import { maxPaintedSide } from '../../editor/pixels/picture.ts';
import { Button } from '../../ui/Button.tsx';
import { brush } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Paper } from '../../ui/Paper.tsx';

/** Instead of a desk: why there is none, and what to do. */
export const Empty = ({ title, text, children }: { title: string; text: string; children: ReactNode }) => (
  <div className={notice.notice}>
    <Paper pinned>
      <EmptyState page drawing={brush} size={7} title={title} text={text}>
        {children}
      </EmptyState>
    </Paper>
  </div>
);

export const Waiting = () => (
  <div className={notice.notice}>
    <p role="status">Laying it on the desk</p>
  </div>
);

const lost = { title: 'The picture did not come.', advice: 'It is not your fault. Try again in a moment.' };

export const Failed = ({
  problem = lost,
  again,
}: {
  problem?: Pick<Problem, 'title' | 'advice'>;
  again: () => void;
}) => (
  <div className={notice.notice}>
    <ErrorNote title={problem.title} advice={problem.advice}>
      <Button size="s" onClick={again}>
        Try again
      </Button>
    </ErrorNote>
  </div>
);

export const TooLarge = ({
  spriteId,
  width,
  height,
}: {
  spriteId: string;
  width: number;
  height: number;
}) => (
  <Empty
    title="Too large to paint pixel by pixel"
    text={`It is ${width} × ${height}; up to ${maxPaintedSide} × ${maxPaintedSide} can be painted here. Scale it down first, then paint.`}
  >
    <LinkButton to={`/sprite/${spriteId}`} look="brass">
      To the sprite
    </LinkButton>
  </Empty>
);

export const isTooLarge = ({ width, height }: { width: number; height: number }) =>
  Math.max(width, height) > maxPaintedSide;
