import type { ReactNode } from 'react';
import { dateText } from '../../ui/duration.ts';
import { artistNames } from '../artists/artist-names.ts';
import { sourceLabels } from '../library/library-view.ts';
import styles from './SpriteFacts.module.css';
import type { DetailedSprite } from './use-sprite-detail.ts';

const bytes = (count: number) => (count < 1024 ? `${count} B` : `${(count / 1024).toFixed(1)} KiB`);

/** Sizes, seeds and the like; only what is known. */
export const SpriteFacts = ({ sprite }: { sprite: DetailedSprite }) => {
  const { image, seed, style, provider, source, createdAt } = sprite;
  const facts: [string, ReactNode][] = [
    ['Size', image && <span className={styles.pixel}>{`${image.width}×${image.height}`}</span>],
    ['File', image && `${image.format}, ${bytes(image.byteSize)}`],
    ['Seed', typeof seed === 'number' && <span className={styles.pixel}>{seed}</span>],
    ['Style', style?.name],
    ['Artist', provider && artistNames[provider]],
    ['From', sourceLabels[source]],
    ['Made', dateText(createdAt)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
};
