import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import type { ProvenanceQuery } from '../../gql/graphql.ts';
import { Paper } from '../../ui/Paper.tsx';
import { easelPath } from '../easel/use-easel-choice.ts';
import { SpritePicture } from '../sprite/SpritePicture.tsx';
import { scenePath } from '../theatre/scene-card.ts';
import styles from './ProvenanceTree.module.css';
import { provenanceTree, type TreeNode } from './provenance-tree.ts';
import { workshopPath } from './workshop-path.ts';

const ProvenanceDocument = graphql(`
  query Provenance($id: ID!) {
    sprite(id: $id) {
      id
      provenance {
        complete
        edges {
          from
          to
          operation
        }
        nodes {
          id
          __typename
          ... on Sprite {
            ...SpriteCard
          }
          ... on Enhancement {
            ...EnhancementCard
          }
          ... on Scene {
            ...SceneCard
          }
        }
      }
    }
  }
`);

type Family = NonNullable<NonNullable<ProvenanceQuery['sprite']>['provenance']>;
type Member = NonNullable<Family['nodes'][number]>;

const side = 36;

/** What was done, in words; anything newer is said as the server says it. */
const done: Record<string, string> = {
  enhance: 'Enhanced',
  promote: 'Kept',
  rotate: 'Turned',
  generate: 'Drawn again',
  copy: 'Copied',
};

const nameOf = (member: Member): string => {
  if (member.__typename === 'Sprite' || member.__typename === 'Scene') return member.name;
  if (member.__typename === 'Enhancement') return member.style?.name ?? 'Enhancement';
  return 'Something';
};

const pathOf = (member: Member): string => {
  if (member.__typename === 'Enhancement') return easelPath(member.sprite.id, member.id);
  return member.__typename === 'Scene' ? scenePath(member.id) : workshopPath(member.id);
};

const Branch = ({ node, currentId }: { node: TreeNode<Member>; currentId: string }) => {
  const { item, operation, children } = node;
  const image = 'image' in item ? item.image : undefined;
  const isCurrent = item.id === currentId;
  return (
    <li className={styles.branch}>
      <Link to={pathOf(item)} className={styles.member} aria-current={isCurrent ? 'true' : undefined}>
        {image ? (
          <SpritePicture image={image} alt="" side={side} lazy smooth={item.__typename === 'Enhancement'} />
        ) : (
          <span className={styles.blank} />
        )}
        <span className={styles.words}>
          {operation && <span className={styles.operation}>{done[operation] ?? operation}</span>}
          <span className={styles.name}>{nameOf(item)}</span>
        </span>
      </Link>
      {children.length > 0 && (
        <ul className={styles.children}>
          {children.map((child) => (
            <Branch key={child.item.id} node={child} currentId={currentId} />
          ))}
        </ul>
      )}
    </li>
  );
};

/** Where a sprite came from and what came of it; nothing while it stands alone. */
export const ProvenanceTree = ({ sprite: { id } }: { sprite: { id: string } }) => {
  const [{ data }] = useQuery({
    query: ProvenanceDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const family = data?.sprite?.provenance;
  const members = family?.nodes.filter((node): node is Member => node !== null) ?? [];
  if (!family || members.length < 2) return null;
  return (
    <Paper title="Family">
      <ul className={styles.tree}>
        {provenanceTree(members, family.edges).map((root) => (
          <Branch key={root.item.id} node={root} currentId={id} />
        ))}
      </ul>
      {!family.complete && <p className={styles.more}>There are more than are shown here.</p>}
    </Paper>
  );
};
