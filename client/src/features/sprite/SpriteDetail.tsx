import {
  Clapperboard,
  FileDown,
  Globe,
  Hammer,
  PaintbrushVertical,
  PenTool,
  RotateCcw,
  Star,
  Trash2,
} from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { InlineEdit } from '../../ui/InlineEdit.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { TagEditor } from '../../ui/TagEditor.tsx';
import { toneOf } from '../../ui/tone.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { Movements } from '../animating/Movements.tsx';
import { DownloadMenu } from '../easel/DownloadMenu.tsx';
import { easelPath } from '../easel/use-easel-choice.ts';
import { ExportSpritesDialog } from '../exporting/ExportSpritesDialog.tsx';
import { useShare } from '../gallery/use-share.ts';
import { PutOnStage } from '../theatre/PutOnStage.tsx';
import { Turns } from '../turning/Turns.tsx';
import { paintPath, workshopPath } from '../workshop/workshop-path.ts';
import { DetailPicture } from './DetailPicture.tsx';
import { Palette } from './Palette.tsx';
import styles from './SpriteDetail.module.css';
import { SpriteEnhancements } from './SpriteEnhancements.tsx';
import { SpriteFacts } from './SpriteFacts.tsx';
import { SpriteVersions } from './SpriteVersions.tsx';
import type { DetailedSprite } from './use-sprite-detail.ts';
import { useTrash } from './use-trash.ts';
import { maxNameLength, useUpdateSprite } from './use-update-sprite.ts';

type Props = { sprite: DetailedSprite; onClose: () => void };

export const SpriteDetail = ({ sprite, onClose }: Props) => {
  const update = useUpdateSprite();
  const share = useShare();
  const { trash, restore } = useTrash();
  const [isStaging, setStaging] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { id, name, favorite, tags, image, trashedAt } = sprite;
  const toggleFavorite = () => void update({ id, favorite: !favorite });
  const remove = () => {
    void trash([id]);
    onClose();
  };
  // Unnamed sprites are named after their description; twice would be noise.
  const saysMore = sprite.prompt && sprite.prompt.toLowerCase() !== name.toLowerCase();
  const here = { within: () => root.current };
  useShortcut('f', toggleFavorite, here);
  useShortcut('Delete', remove, { ...here, enabled: !trashedAt });

  return (
    <div ref={root} className={styles.detail}>
      <DetailPicture sprite={sprite} />
      <div className={styles.side}>
        <h1 className={styles.name}>
          <InlineEdit
            value={name}
            label="Name"
            maxLength={maxNameLength}
            lines={3}
            onSave={(text) => void update({ id, name: text })}
          />
        </h1>
        {saysMore && <p className={styles.prompt}>{sprite.prompt}</p>}
        <div className={styles.actions}>
          <LinkButton to={easelPath(id)} look="brass" size="s" icon={PaintbrushVertical}>
            Put on the easel
          </LinkButton>
          <LinkButton to={workshopPath(id)} size="s" icon={Hammer}>
            Workshop
          </LinkButton>
          <LinkButton to={paintPath(id)} size="s" icon={PenTool}>
            Paint
          </LinkButton>
          <Button
            size="s"
            icon={Clapperboard}
            disabled={!image}
            aria-label="Put on a stage"
            onClick={() => setStaging(true)}
          >
            On a stage
          </Button>
          <Button
            size="s"
            icon={FileDown}
            disabled={!image}
            aria-label="Export for a game"
            onClick={() => setExporting(true)}
          >
            Export
          </Button>
          <DownloadMenu sprite={sprite} look="paper" />
          <IconButton icon={Star} label="Favorite" keys="F" lit={favorite} onClick={toggleFavorite} />
          <IconButton
            icon={Globe}
            label={sprite.shared ? 'Take it out of the gallery' : 'Show it in the gallery'}
            aria-pressed={sprite.shared}
            className={sprite.shared ? styles.shared : undefined}
            onClick={() => void share(id, !sprite.shared)}
          />
          {trashedAt ? (
            <Button size="s" icon={RotateCcw} onClick={() => void restore([id])}>
              Restore
            </Button>
          ) : (
            <IconButton icon={Trash2} label="Move to the trash" keys="Del" onClick={remove} />
          )}
        </div>
        <PutOnStage open={isStaging} ids={[id]} onClose={() => setStaging(false)} />
        <ExportSpritesDialog open={isExporting} sprites={[sprite]} onClose={() => setExporting(false)} />
        <SpriteFacts sprite={sprite} />
        {image && <Palette colors={image.palette} />}
        <section className={styles.part}>
          <h2>Tags</h2>
          <TagEditor tags={tags} onChange={(next) => void update({ id, tags: next })} />
        </section>
        <section className={styles.part} aria-label="Move" data-tone={toneOf(image?.thumbhash)}>
          <h2>Move</h2>
          <Movements sprite={sprite} />
        </section>
        <section className={styles.part} aria-label="Turn">
          <h2>Turn</h2>
          <Turns sprite={sprite} />
        </section>
        <SpriteEnhancements sprite={sprite} />
        <SpriteVersions sprite={sprite} />
      </div>
    </div>
  );
};
