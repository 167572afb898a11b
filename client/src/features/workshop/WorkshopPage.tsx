import { useParams, useSearchParams } from 'react-router';
import { problemOfRequest } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { chest } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { Bench } from './Bench.tsx';
import { SubjectPicker } from './SubjectPicker.tsx';
import { UnderWay } from './UnderWay.tsx';
import { useWorkshop } from './use-workshop.ts';
import { WorkshopBar } from './WorkshopBar.tsx';
import styles from './WorkshopPage.module.css';

/** The route `/sprites/:id/workshop`: one sprite, or with `?animation=` one of its movements, on the bench. */
export const WorkshopPage = () => {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const animationId = params.get('animation') ?? undefined;
  const { sprite, animations, card, animation, error, fetching, again } = useWorkshop(id, animationId);
  const problem = error && !sprite ? problemOfRequest(error) : undefined;
  const isGone = animationId !== undefined && !card && !fetching;

  const bench = () => {
    if (!sprite) return null;
    if (isGone)
      return (
        <Paper className={styles.note}>
          <EmptyState drawing={chest} title="This animation is not here" text="It may have been deleted.">
            <LinkButton to={`/sprites/${id}/workshop`} look="brass">
              To the still
            </LinkButton>
          </EmptyState>
        </Paper>
      );
    const subject = card ?? sprite;
    if (subject.status !== 'READY')
      return (
        <Paper className={styles.note}>
          <UnderWay status={subject.status} job={subject.job} />
        </Paper>
      );
    if (animationId && !animation) return <p role="status">Fetching it</p>;
    return <Bench key={animation?.id ?? sprite.id} sprite={sprite} animation={animation} onDeleted={again} />;
  };

  return (
    <div className={styles.page}>
      <title>{`${sprite?.name ?? 'Workshop'} · Papeterie`}</title>
      {sprite ? (
        <>
          <WorkshopBar sprite={sprite} animationId={animation?.id} />
          <SubjectPicker sprite={sprite} animations={animations} chosenId={animationId} />
          {bench()}
        </>
      ) : problem ? (
        <ErrorNote title={problem.title} advice={problem.advice}>
          <Button size="s" onClick={again}>
            Try again
          </Button>
        </ErrorNote>
      ) : fetching ? (
        <p role="status">Fetching it</p>
      ) : (
        <Paper className={styles.note}>
          <EmptyState
            page
            drawing={chest}
            size={7}
            title="This sprite is not here"
            text="It may have been deleted for good."
          >
            <LinkButton to="/library" look="brass">
              To the library
            </LinkButton>
          </EmptyState>
        </Paper>
      )}
    </div>
  );
};
