import type { EstimateCostInput, ProviderName } from '../../gql/graphql.ts';
import { dollars, price } from '../../ui/money.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './ArtistPicker.module.css';
import { shortArtistNames } from './artist-names.ts';
import type { ArtistChoice } from './use-artist.ts';
import type { Artist } from './use-artists.ts';
import { usePrices } from './use-prices.ts';

type Props = {
  /** What is done: "Artist who draws". */
  label: string;
  choice: ArtistChoice;
  /** What would be sent, to know what it costs. */
  wish: (provider: ProviderName) => EstimateCostInput | undefined;
};

const detailOf = ({ available, reason, balance }: Artist) => {
  if (!available) return reason ?? 'Not available now.';
  return balance ? `${dollars(balance.micros)} left on its account` : undefined;
};

/** Who does it and for how much, beside the button that sends it. Who cannot stays readable, with the reason. */
export const ArtistPicker = ({ label, choice: { artists, artist, choose }, wish }: Props) => {
  const prices = usePrices(artists, wish);
  if (!artist) return <span className={styles.waiting} aria-hidden="true" />;
  const note = ({ name, available }: Artist) => {
    if (!available) return 'not here';
    const micros = prices[name];
    return micros === undefined ? undefined : price(micros);
  };
  return (
    <Select
      tall
      label={label}
      value={artist.name}
      options={artists.map((one) => ({
        value: one.name,
        label: shortArtistNames[one.name],
        note: note(one),
        detail: detailOf(one),
        disabled: !one.available,
      }))}
      onChange={choose}
    />
  );
};
