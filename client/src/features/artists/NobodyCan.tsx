import { Hourglass } from 'lucide-react';
import { SettingsLink } from '../spending/SettingsLink.tsx';
import { artistNames } from './artist-names.ts';
import styles from './NobodyCan.module.css';
import type { Artist } from './use-artists.ts';

type Props = {
  /** "make it move" */ verb: string /** Who could, were they here. */;
  artists: readonly Artist[];
};

/** Nobody here can do it: who could, and what is missing; their own reasons know better than we what would help. */
export const NobodyCan = ({ verb, artists }: Props) => (
  <div className={styles.note}>
    <Hourglass size={22} aria-hidden="true" className={styles.icon} />
    <div className={styles.words}>
      <p>
        The local artist cannot {verb}.
        {!artists.some(({ reason }) => reason) && ' A PixelLab key makes it possible.'}
      </p>
      {artists.map(({ name, reason }) => (
        <p key={name} className={styles.reason}>
          {reason ?? `${artistNames[name]} is not available now.`}
        </p>
      ))}
      <span>
        <SettingsLink to="artists" />
      </span>
    </div>
  </div>
);
