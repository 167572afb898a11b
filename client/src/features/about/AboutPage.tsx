import notices from '../../../../docs/NOTICE.md?raw';
import { Paper } from '../../ui/Paper.tsx';
import styles from './AboutPage.module.css';

/** Headings and paragraphs are all that the notices are written in. */
const blocks = notices.split(/\n{2,}/).map((text) => text.trim());

const plain = (text: string) => text.replaceAll(/^(?:>|-) ?/gm, '').replaceAll(/[`*<>]/g, '');

/** Whose work Papeterie stands on, in their own words. */
export const AboutPage = () => (
  <div className={styles.page}>
    <title>About · Papeterie</title>
    <h1>About Papeterie</h1>
    <Paper title="Notices" pinned>
      {blocks
        .filter((block) => !block.startsWith('# '))
        .map((block) =>
          block.startsWith('## ') ? (
            <h3 key={block} className={styles.title}>
              {block.slice(3)}
            </h3>
          ) : (
            <p key={block} className={styles.text}>
              {plain(block)}
            </p>
          ),
        )}
    </Paper>
  </div>
);
