import { useQuery } from 'urql';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import pictures from '../../ui/Picture.module.css';
import { wholeMultiple } from '../../ui/whole-multiple.ts';
import styles from './ConflictDialog.module.css';
import { LivePicture } from './Preview.tsx';
import { type PaintedImage, SpriteToPaint } from './use-sprite-to-paint.ts';

type Props = {
  spriteId: string;
  painting: Painting;
  onKeep: () => void;
  onTake: (image: PaintedImage) => void;
  onClose: () => void;
};

const box = { width: 200, height: 200 };

/** Another version came first: both side by side, and what can be done. Nothing is lost either way. */
export const ConflictDialog = ({ spriteId, painting, onKeep, onTake, onClose }: Props) => {
  const [{ data }] = useQuery({
    query: SpriteToPaint,
    variables: { id: spriteId },
    requestPolicy: 'network-only',
  });
  const theirs = data?.sprite?.image;
  const { width, height } = painting.picture;
  const isOtherSize = Boolean(theirs && (theirs.width !== width || theirs.height !== height));
  return (
    <Dialog
      open
      onClose={onClose}
      title="This sprite has another picture by now"
      description="It was changed in another tab, or by other work, while you painted. Both can stay: each is a version."
    >
      <div className={styles.pair}>
        <figure>
          <div className={`${pictures.checker} ${styles.picture}`}>
            <LivePicture
              painting={painting}
              label="Yours"
              scale={wholeMultiple(painting.picture, box).scale}
            />
          </div>
          <figcaption>Yours</figcaption>
        </figure>
        <figure>
          <div className={`${pictures.checker} ${styles.picture}`}>
            {theirs && (
              <img
                src={theirs.url}
                alt="The other version"
                className={pictures.pixelated}
                style={{ width: wholeMultiple(theirs, box).width, height: wholeMultiple(theirs, box).height }}
              />
            )}
          </div>
          <figcaption>The other one</figcaption>
        </figure>
      </div>
      <div className={styles.verbs}>
        <Button look="brass" onClick={onKeep}>
          Save mine as a new version
        </Button>
        <Button disabled={!theirs || isOtherSize} onClick={() => theirs && onTake(theirs)}>
          Paint on the other one
        </Button>
      </div>
      <p className={styles.note}>
        {theirs && isOtherSize
          ? `The other one is ${theirs.width} × ${theirs.height}: save yours first, then open it again to paint there.`
          : 'When you go on with the other one, Undo still brings yours back.'}
      </p>
    </Dialog>
  );
};
