import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import inputs from './inputs.module.css';
import styles from './TagEditor.module.css';

type Props = { tags: readonly string[]; onChange: (tags: string[]) => void };

export const maxTags = 32;

/** Luggage labels: add by typing, take off with the cross. */
export const TagEditor = ({ tags, onChange }: Props) => {
  const [draft, setDraft] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const fresh = draft
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag && !tags.includes(tag));
    setDraft('');
    if (fresh.length) onChange([...tags, ...new Set(fresh)].slice(0, maxTags));
  };
  return (
    <div className={styles.editor}>
      {tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
          <button
            type="button"
            className={styles.cut}
            aria-label={`Take off the tag ${tag}`}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            <X size={13} aria-hidden="true" />
          </button>
        </span>
      ))}
      {tags.length < maxTags && (
        <form onSubmit={add} className={styles.form}>
          <input
            className={inputs.well}
            aria-label="Add a tag"
            placeholder="Add a tag"
            maxLength={40}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          <button type="submit" className={styles.add} aria-label="Add the tag" disabled={!draft.trim()}>
            <Plus size={16} aria-hidden="true" />
          </button>
        </form>
      )}
    </div>
  );
};
