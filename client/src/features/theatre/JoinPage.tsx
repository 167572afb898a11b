import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../../api/graphql.ts';
import type { Problem } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import notice from '../../app/Notice.module.css';
import type { JoinSceneMutation } from '../../gql/graphql.ts';
import { lantern } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { scenePath } from './scene-card.ts';

const JoinScene = graphql(`
  mutation JoinScene($token: String!) {
    joinScene(token: $token) {
      ... on JoinScenePayload {
        scene {
          ...SceneCard
        }
      }
      ...Failure
    }
  }
`);

const joined = (data: JoinSceneMutation) => data.joinScene;

/** The route `/join/:token`: who was invited comes in. */
export const JoinPage = () => {
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const [run] = useVerb(JoinScene, joined);
  const [problem, setProblem] = useState<Problem>();
  const asked = useRef<string>(undefined);
  useEffect(() => {
    if (asked.current === token) return;
    asked.current = token;
    void run({ token }).then((outcome) => {
      if (outcome.problem) setProblem(outcome.problem);
      else void navigate(scenePath(outcome.payload.scene.id), { replace: true });
    });
  }, [run, navigate, token]);
  if (!problem)
    return (
      <div className={notice.notice}>
        <p role="status">Opening the stage door</p>
      </div>
    );
  return (
    <div className={notice.notice}>
      <Paper pinned role="alert">
        <EmptyState
          page
          drawing={lantern}
          size={8}
          title={problem.retryable ? problem.title : 'This invitation does not open'}
          text={
            problem.retryable ? problem.advice : 'It may be too old, or was taken back. Ask for a new one.'
          }
        >
          <LinkButton to="/theatre" look="brass">
            To the theatre
          </LinkButton>
        </EmptyState>
      </Paper>
    </div>
  );
};
