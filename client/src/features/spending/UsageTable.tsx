import type { JobKind } from '../../gql/graphql.ts';
import { dollars } from '../../ui/money.ts';
import { artistNames } from '../artists/artist-names.ts';
import styles from './UsageTable.module.css';
import type { Usage } from './use-spending.ts';

const workNames: Record<JobKind, string> = {
  GENERATE: 'Drawing',
  ENHANCE: 'Enhancing',
  ANIMATE: 'Animating',
  ROTATE: 'Turning',
  DIRECT_SCENE: 'Directing a scene',
  COMPOSE_SCENE: 'Taking apart',
  EXPORT: 'Exporting',
  INPAINT: 'Redrawing a part',
};

const count = new Intl.NumberFormat('en');

/** Who did what for how much, the most costly first. */
export const UsageTable = ({ entries }: { entries: Usage['entries'] }) => (
  <div className={styles.scroll}>
    <table className={styles.table}>
      <caption className="sr-only">By artist, model and work, the last 30 days</caption>
      <thead>
        <tr>
          <th scope="col">Work</th>
          <th scope="col">Jobs</th>
          <th scope="col">Tokens</th>
          <th scope="col">Cost</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ provider, model, kind, jobs, inputTokens, outputTokens, cost }) => {
          const tokens = inputTokens + outputTokens;
          return (
            <tr key={`${provider} ${model} ${kind}`}>
              <th scope="row">
                {workNames[kind]} with {artistNames[provider]}
                {model && <span className={styles.model}>{model}</span>}
              </th>
              <td>{count.format(jobs)}</td>
              <td
                title={
                  tokens ? `${count.format(inputTokens)} in, ${count.format(outputTokens)} out` : undefined
                }
              >
                {tokens ? count.format(tokens) : '–'}
              </td>
              <td>{dollars(cost.micros)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);
