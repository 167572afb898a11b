import { Hammer } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import styles from './StepsPanel.module.css';
import { AddStep } from './steps/AddStep.tsx';
import { StepCard } from './steps/StepCard.tsx';
import type { StepKind } from './steps/step.ts';
import { suited } from './steps/suited.ts';
import { maxSteps, type Steps } from './steps/use-steps.ts';
import type { Subject } from './subject.ts';
import type { Preview } from './use-preview.ts';
import type { useProcess } from './use-process.ts';

type Props = {
  subject: Subject;
  steps: Steps;
  preview: Preview;
  work: ReturnType<typeof useProcess>;
  ownColors: readonly string[];
};

/** The steps on the bench, and the button that does them. */
export const StepsPanel = ({ subject, steps: bench, preview, work, ownColors }: Props) => {
  const list = useRef<HTMLOListElement>(null);
  const { steps, inputs } = bench;
  const problem = work.problem ?? preview.problem;
  const focus = (key: string) =>
    requestAnimationFrame(() => {
      const card = list.current?.querySelector<HTMLElement>(`[data-step="${key}"]`);
      card?.scrollIntoView({ block: 'nearest' });
      if (!card?.contains(document.activeElement))
        card?.querySelector<HTMLElement>('button[role=radio], input, [role=combobox]')?.focus();
    });
  const move = (from: number, to: number) => {
    bench.move(from, to);
    const step = steps[from];
    if (step && steps[to]) focus(step.key);
  };
  const add = (kind: StepKind) => focus(bench.add(kind, suited(kind, ownColors, subject.frames[0])));
  const submit = async () => {
    if (await work.process(inputs, () => bench.set(steps))) bench.set([]);
  };
  return (
    <div className={styles.panel}>
      {steps.length === 0 ? (
        <p className={styles.empty}>
          Put steps together: a palette, an outline, a new size. You see at once what they make of it; nothing
          is changed before you say so.
        </p>
      ) : (
        <ol ref={list} className={styles.list} aria-label="Steps">
          {steps.map((step, place) => (
            <StepCard
              key={step.key}
              step={step}
              place={place}
              count={steps.length}
              problem={preview.problems.get(place)}
              ownColors={ownColors}
              onChange={(part) => bench.change(step.key, part)}
              onMove={(to) => move(place, to)}
              onRemove={() => bench.remove(step.key)}
            />
          ))}
        </ol>
      )}
      {problem && steps.length > 0 && <ProblemNote problem={problem} />}
      <div className={styles.verbs}>
        <AddStep disabled={steps.length >= maxSteps} onAdd={add} />
        {steps.length > 0 && (
          <Button look="quiet" onClick={() => bench.set([])}>
            Clear
          </Button>
        )}
      </div>
      <Button
        look="brass"
        size="l"
        icon={Hammer}
        busy={work.isBusy}
        disabled={steps.length === 0 || preview.problems.size > 0 || subject.frames.length === 0}
        onClick={() => void submit()}
      >
        {subject.kind === 'sprite' ? 'Do it' : 'Do it to all frames'}
      </Button>
    </div>
  );
};
