import { Select } from '../../ui/Select.tsx';
import { shortArtistNames } from './artist-names.ts';
import type { ArtistChoice } from './use-artist.ts';

type Props = { /** What is done: "Who directs". */ label: string; choice: ArtistChoice; id?: string };

/** Who does it, where there is a choice at all and what it costs cannot be told before. */
export const ArtistSelect = ({ label, choice: { artists, artist, choose }, id }: Props) =>
  artist && artists.length > 1 ? (
    <Select
      id={id}
      label={label}
      value={artist.name}
      options={artists.map(({ name, available, reason }) => ({
        value: name,
        label: shortArtistNames[name],
        detail: available ? undefined : (reason ?? 'Not available now.'),
        disabled: !available,
      }))}
      onChange={choose}
    />
  ) : null;
