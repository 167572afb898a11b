import { Copy } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'react-router';
import type { GalleryPageQuery } from '../../gql/graphql.ts';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSession } from '../session/session.ts';
import { SpritePicture } from '../sprite/SpritePicture.tsx';
import { ScenePoster } from '../theatre/ScenePoster.tsx';
import { scenePath } from '../theatre/scene-card.ts';
import styles from './GalleryTile.module.css';
import { useCopy } from './use-copy.ts';

type Item = GalleryPageQuery['gallery']['nodes'][number];

const side = 176;

/** A frame on the wall: a scene opens, a sprite can be looked at here. */
export const GalleryTile = ({ item }: { item: Item }) => {
  const { viewer } = useSession();
  const byId = useId();
  const [copy, isCopying] = useCopy();
  const isOwn = item.owner.id === viewer.id;
  const plate = (
    <span className={styles.plate}>
      <span className={styles.name}>{item.name}</span>
      <span id={byId} className={styles.by}>
        {isOwn ? 'by you' : `by ${item.owner.name}`}
      </span>
    </span>
  );
  return (
    <article className={classNames(styles.frame, item.__typename === 'Scene' && styles.wide)}>
      {item.__typename === 'Scene' ? (
        <Link to={scenePath(item.id)} className={styles.link} aria-label={item.name} aria-describedby={byId}>
          <ScenePoster scene={item} />
          {plate}
        </Link>
      ) : (
        <>
          <span className={styles.picture}>
            {item.image && <SpritePicture image={item.image} alt={item.name} side={side} lazy />}
          </span>
          {plate}
        </>
      )}
      <span className={styles.copy}>
        <IconButton
          icon={Copy}
          label={`Copy ${item.name} to my library`}
          aria-busy={isCopying || undefined}
          onClick={() => void copy(item.id)}
        />
      </span>
    </article>
  );
};
