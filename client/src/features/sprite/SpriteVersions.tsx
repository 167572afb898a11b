import { graphql } from '../../api/graphql.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { RevertSpriteMutation } from '../../gql/graphql.ts';
import { dateText } from '../../ui/duration.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';
import detail from './SpriteDetail.module.css';
import { SpritePicture } from './SpritePicture.tsx';
import styles from './SpriteVersions.module.css';
import type { DetailedSprite } from './use-sprite-detail.ts';

const Revert = graphql(`
  mutation RevertSprite($input: RevertSpriteInput!) {
    revertSprite(input: $input) {
      ... on RevertSpritePayload {
        sprite {
          ...SpriteCard
          ...SpriteHistory
        }
      }
      ...Failure
    }
  }
`);

const reverted = (data: RevertSpriteMutation) => data.revertSprite;

/** What it looked like before; going back is a new version, so nothing is lost. */
export const SpriteVersions = ({ sprite }: { sprite: DetailedSprite }) => {
  const [revert, isBusy] = useVerb(Revert, reverted);
  const { versions } = sprite;
  if (versions.length < 2) return null;
  const goBack = async (versionId: string) => {
    const { problem } = await revert({ input: { id: sprite.id, versionId } });
    if (problem) notifyProblem(problem);
    else notify('Back to this version');
  };
  return (
    <section className={detail.part}>
      <h2>Versions</h2>
      <ol className={styles.row}>
        {versions.map((version, index) => (
          <li key={version.id}>
            <button
              type="button"
              className={styles.item}
              disabled={isBusy || index === 0}
              aria-label={`${index === 0 ? 'Now' : 'Go back to'}: ${version.operation}, ${dateText(version.createdAt)}`}
              onClick={() => void goBack(version.id)}
            >
              <SpritePicture image={version.image} alt="" side={72} lazy />
              <span className={styles.caption}>{index === 0 ? 'Now' : version.operation}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
};
