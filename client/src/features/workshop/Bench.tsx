import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Confirm } from '../../ui/Confirm.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { toneOf } from '../../ui/tone.ts';
import { useStoredState } from '../../ui/use-stored-state.ts';
import { AnimationNames, type MovementPart } from '../animating/AnimationNames.tsx';
import { useAnimationVerbs } from '../animating/use-animation-verbs.ts';
import { useHistory } from '../animating/use-history.ts';
import { AnimationPiece } from './AnimationPiece.tsx';
import styles from './Bench.module.css';
import { ProvenanceTree } from './ProvenanceTree.tsx';
import { QualityNotes } from './QualityNotes.tsx';
import { RecipeShelf } from './RecipeShelf.tsx';
import { StepsPanel } from './StepsPanel.tsx';
import { StillPiece } from './StillPiece.tsx';
import { readSteps } from './steps/read-steps.ts';
import { inputOf } from './steps/step.ts';
import { useSteps } from './steps/use-steps.ts';
import { subjectOfAnimation, subjectOfSprite } from './subject.ts';
import { usePreview } from './use-preview.ts';
import { useProcess } from './use-process.ts';
import { VersionList } from './VersionList.tsx';
import { parseView } from './view.ts';
import type { BenchAnimation, BenchSprite } from './workshop-documents.ts';
import { workshopPath } from './workshop-path.ts';

type Props = {
  sprite: BenchSprite;
  /** None: the still. */
  animation: BenchAnimation | undefined;
  /** Asks again for what the sprite has. */
  onDeleted: () => void;
};

/** Tools on the left, the piece in the middle, notes on the right. */
export const Bench = ({ sprite, animation, onDeleted }: Props) => {
  const subject = animation ? subjectOfAnimation(animation) : subjectOfSprite(sprite);
  const [view, setView] = useStoredState('workshop.view', parseView);
  const [isAsking, setAsking] = useState(false);
  const navigate = useNavigate();
  const steps = useSteps();
  const work = useProcess(subject);
  const history = useHistory(subject.versions, work.goBack);
  const { update, remove } = useAnimationVerbs();
  // Its pictures are as its newest version has them.
  const preview = usePreview(subject.id, steps.inputs, subject.versions[0]?.id ?? '');
  const take = (json: unknown) => steps.set(readSteps(json));
  const process: typeof work.process = async (inputs, onUndone) => {
    const isDone = await work.process(inputs, onUndone);
    if (isDone) history.mark();
    return isDone;
  };
  const goBack = async (versionId: string) => {
    if (await work.goBack(versionId)) history.mark();
  };
  const change = async (part: MovementPart) => {
    if (!animation || !(await update({ id: animation.id, ...part }))) return;
    // Only what comes after the last frame belongs to a version.
    if (part.loop) history.mark();
  };
  const drop = async () => {
    if (!animation || !(await remove(animation.id, animation.action))) return;
    onDeleted();
    navigate(workshopPath(sprite.id), { replace: true });
  };
  return (
    <div className={styles.bench}>
      <div className={styles.tools}>
        <Paper title="Steps" pinned>
          <StepsPanel
            subject={subject}
            steps={steps}
            preview={preview}
            work={{ ...work, process }}
            ownColors={sprite.image?.palette ?? []}
          />
        </Paper>
        <Paper title="Recipes">
          <RecipeShelf inputs={steps.inputs} onTake={take} />
        </Paper>
      </div>
      <Paper className={styles.piece} aria-label="The piece" data-tone={toneOf(sprite.image?.thumbhash)}>
        {animation ? (
          <AnimationPiece
            animation={animation}
            history={history}
            preview={preview}
            view={view}
            onView={setView}
          />
        ) : (
          <StillPiece subject={subject} preview={preview} view={view} onView={setView} />
        )}
      </Paper>
      <div className={styles.notes}>
        {animation && (
          <Paper title="Movement">
            <AnimationNames
              animation={animation}
              onChange={(part) => void change(part)}
              onDelete={() => setAsking(true)}
            />
          </Paper>
        )}
        <Paper title="Quality">
          <QualityNotes
            subject={subject}
            isBusy={work.isBusy}
            onMend={(json) => void process(readSteps(json).map(inputOf))}
            onTake={take}
          />
        </Paper>
        <Paper title="Versions">
          <VersionList
            versions={subject.versions}
            isBusy={work.isBusy}
            onBack={(versionId) => void goBack(versionId)}
            onTake={take}
          />
        </Paper>
        <ProvenanceTree sprite={sprite} />
      </div>
      <Confirm
        open={isAsking}
        title="Delete this animation?"
        text="Its frames and versions go with it. The sprite stays. This cannot be undone."
        verb="Delete it"
        onConfirm={() => void drop()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
};
