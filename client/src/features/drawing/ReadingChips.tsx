import { classNames } from '../../ui/class-names.ts';
import styles from './ReadingChips.module.css';
import { roleWords } from './role-words.ts';
import type { Reading } from './use-reading.ts';

type Props = {
  reading: Reading;
  /** Puts a word that the artist knows in the place of one that it does not. */
  onReplace: (words: string, name: string) => void;
};

type Part = Reading['parts'][number];

/** 'three coins', 'purple hair': what belongs to a part, in front of it. */
const nameOf = ({ name, color, count, role }: Part): string =>
  [count && role !== 'COUNT' ? `${count} ×` : '', color, name].filter(Boolean).join(' ');

const sourceOf = ({ name, words }: Part): string | undefined =>
  words.toLowerCase() === name ? undefined : `from “${words}”`;

/** What the artist makes of the words, as quiet as a note in the margin. */
export const ReadingChips = ({ reading, onReplace }: Props) => {
  const { parts, ignored, suggestions, known, subject } = reading;
  return (
    <div className={styles.reading}>
      <ul className={styles.chips} aria-label="What the artist reads">
        {!known && (
          <li className={styles.unknown}>
            <span className={styles.role}>not known:</span> {subject}
          </li>
        )}
        {parts.map((part) => (
          <li
            key={`${part.role} ${part.words} ${part.name}`}
            title={sourceOf(part)}
            className={classNames(styles.chip, part.role === 'SUBJECT' && styles.subject)}
          >
            {roleWords[part.role] && <span className={styles.role}>{roleWords[part.role]} </span>}
            {nameOf(part)}
          </li>
        ))}
      </ul>
      {ignored.length > 0 && (
        <p className={styles.note}>
          Not understood: <em>{ignored.join(', ')}</em>
        </p>
      )}
      {suggestions.map(({ words, names }) => (
        <p key={words} className={styles.note}>
          Instead of <em>{words}</em>:{' '}
          {names.map((name) => (
            <button
              key={name}
              type="button"
              className={styles.suggestion}
              onClick={() => onReplace(words, name)}
            >
              {name}
            </button>
          ))}
        </p>
      ))}
    </div>
  );
};
