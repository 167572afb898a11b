import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { PaletteFields } from './PaletteFields.tsx';
import { RecolorFields } from './RecolorFields.tsx';
import { ScaleFields } from './ScaleFields.tsx';
import styles from './StepCard.module.css';
import { StepFields } from './StepFields.tsx';
import type { BenchStep } from './step.ts';
import { stepKinds } from './step-kinds.ts';

type Props = {
  step: BenchStep;
  place: number;
  count: number;
  /** What the preview found wrong with it. */
  problem: string | undefined;
  /** The colors of the picture, the commonest first. */
  ownColors: readonly string[];
  onChange: (part: object) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** A step with its controls; Alt and the arrow keys move it. */
export const StepCard = (props: Props) => {
  const { step, place, count, problem, ownColors, onChange, onMove, onRemove } = props;
  const { label, icon: Icon, parameters } = stepKinds[step.kind];
  const press = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || way === 0) return;
    event.preventDefault();
    onMove(place + way);
  };
  return (
    <li
      data-step={step.key}
      className={classNames(styles.card, problem && styles.wrong)}
      onKeyDown={press}
      aria-label={`Step ${place + 1}: ${label}`}
    >
      <header className={styles.head}>
        <span className={styles.place}>{place + 1}</span>
        <Icon size={17} aria-hidden="true" />
        <h3 className={styles.label}>{label}</h3>
        <IconButton
          icon={ArrowUp}
          label={`${label} earlier`}
          keys="Alt ↑"
          disabled={place === 0}
          onClick={() => onMove(place - 1)}
        />
        <IconButton
          icon={ArrowDown}
          label={`${label} later`}
          keys="Alt ↓"
          disabled={place === count - 1}
          onClick={() => onMove(place + 1)}
        />
        <IconButton icon={X} label={`Remove ${label}`} onClick={onRemove} />
      </header>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {step.kind === 'palette' && (
        <PaletteFields options={step.options} ownColors={ownColors} onChange={onChange} />
      )}
      {step.kind === 'recolor' && (
        <RecolorFields options={step.options} ownColors={ownColors} onChange={onChange} />
      )}
      {step.kind === 'scale' && <ScaleFields options={step.options} onChange={onChange} />}
      <StepFields parameters={parameters} options={step.options} onChange={onChange} />
    </li>
  );
};
