import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { chest, lantern } from '../../ui/drawings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './GalleryPage.module.css';
import { GalleryPages } from './GalleryPages.tsx';

/** The wall on which everyone may hang what they made. */
export const GalleryPage = () => {
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const empty = search ? (
    <EmptyState drawing={chest} title="Nothing fits" text="Nobody has shared anything by that name." />
  ) : (
    <EmptyState
      drawing={lantern}
      size={8}
      title="The wall is still bare"
      text="Open one of your scenes and choose Share to hang the first picture here."
    >
      <LinkButton to="/theatre" look="brass">
        Go to the theatre
      </LinkButton>
    </EmptyState>
  );
  return (
    <div className={styles.page}>
      <title>Gallery · Papeterie</title>
      <search className={styles.bar}>
        <h1>Gallery</h1>
        <div className={styles.search}>
          <Search size={17} aria-hidden="true" />
          <TextInput
            type="search"
            aria-label="Search the gallery"
            placeholder="Names and descriptions"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      </search>
      <GalleryPages search={search} empty={<Paper className={styles.empty}>{empty}</Paper>} />
    </div>
  );
};
