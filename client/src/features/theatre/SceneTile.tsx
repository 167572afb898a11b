import { Copy, Ellipsis, Globe, RotateCcw, Trash2, Users } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { Confirm } from '../../ui/Confirm.tsx';
import { dateText, dayText } from '../../ui/duration.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useCopy } from '../gallery/use-copy.ts';
import { useSession } from '../session/session.ts';
import { ScenePoster } from './ScenePoster.tsx';
import styles from './SceneTile.module.css';
import { type SceneCard, scenePath } from './scene-card.ts';
import { useSceneTrash } from './use-scene-trash.ts';

/** The bill of a scene. */
export const SceneTile = ({ scene }: { scene: SceneCard }) => {
  const { viewer } = useSession();
  const { trash, restore, deleteForGood } = useSceneTrash();
  const [copy] = useCopy();
  const [isAsking, setAsking] = useState(false);
  const factsId = useId();
  const { id, name, updatedAt, owner, shared, trashedAt, deletedAfter, width, height } = scene;
  const isOwn = owner.id === viewer.id;
  const goes = trashedAt && deletedAfter ? `goes ${dayText(deletedAfter)}` : undefined;
  return (
    <article className={styles.tile}>
      <Link
        to={scenePath(id)}
        className={styles.link}
        aria-label={goes ? `${name}, ${goes}` : name}
        aria-describedby={factsId}
      >
        <ScenePoster scene={scene} />
        <span className={styles.name}>{name}</span>
        <span id={factsId} className={styles.facts}>
          {goes ? (
            <span className={styles.goes}>{goes}</span>
          ) : (
            <>
              {isOwn ? dateText(updatedAt) : `by ${owner.name}`}
              <span className={styles.size}>
                {width}×{height}
              </span>
            </>
          )}
        </span>
      </Link>
      {shared && <Globe size={17} className={styles.mark} role="img" aria-label="In the gallery" />}
      {!isOwn && <Users size={17} className={styles.mark} role="img" aria-label="Together with others" />}
      <div className={styles.menu}>
        <Menu label={`For ${name}`} trigger={<IconButton icon={Ellipsis} label={`More for ${name}`} />}>
          {trashedAt ? (
            <>
              <MenuItem icon={RotateCcw} onSelect={() => void restore([id])}>
                Restore
              </MenuItem>
              <MenuItem icon={Trash2} onSelect={() => setAsking(true)}>
                Delete for good
              </MenuItem>
            </>
          ) : (
            <>
              <MenuItem icon={Copy} onSelect={() => void copy(id)}>
                Make a copy
              </MenuItem>
              {isOwn && (
                <MenuItem icon={Trash2} onSelect={() => void trash([id])}>
                  Move to the trash
                </MenuItem>
              )}
            </>
          )}
        </Menu>
      </div>
      <Confirm
        open={isAsking}
        title="Delete this scene for good?"
        text="Its history and exports go with it; its sprites stay in the library. This cannot be undone."
        verb="Delete for good"
        onConfirm={() => void deleteForGood([id])}
        onClose={() => setAsking(false)}
      />
    </article>
  );
};
