import { CircleCheck, CircleSlash } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { problemOfRequest } from '../../api/problem.ts';
import type { Capability } from '../../gql/graphql.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { dollars } from '../../ui/money.ts';
import { artistNames } from '../artists/artist-names.ts';
import styles from './Providers.module.css';

const ProvidersDocument = graphql(`
  query Providers {
    providers {
      name
      available
      reason
      capabilities
      models
      balance {
        micros
      }
    }
  }
`);

const can: Record<Capability, string> = {
  GENERATE: 'draws',
  ENHANCE: 'enhances',
  ANIMATE: 'animates',
  ROTATE: 'turns around',
  DIRECT_SCENE: 'directs scenes',
  COMPOSE_SCENE: 'takes pictures apart',
  INPAINT: 'redraws parts',
};

/** Who draws here, and why some do not. */
export const Providers = () => {
  const [{ data, error }] = useQuery({ query: ProvidersDocument, requestPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorNote {...problemOfRequest(error)} />;
  if (!data) return <p role="status">Asking them</p>;
  return (
    <ul className={styles.list}>
      {data.providers.map(({ name, available, reason, capabilities, models, balance }) => {
        const Icon = available ? CircleCheck : CircleSlash;
        return (
          <li key={name} className={available ? styles.here : styles.away}>
            <Icon size={22} aria-hidden="true" className={styles.icon} />
            <div>
              <h3>{artistNames[name]}</h3>
              <p>
                {available
                  ? `Ready: ${capabilities.map((one) => can[one]).join(', ')}.`
                  : (reason ?? 'Not available.')}
              </p>
              {available && balance && <p>{dollars(balance.micros)} left on its account.</p>}
              {available && models.length > 0 && <p className={styles.models}>{models.join(' · ')}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
};
