import { useEffect, useRef, useState } from 'react';
import { useLocation, useMatches } from 'react-router';

/** Which page is shown: what opens over a page, as a sprite does over the library, is none of its own. */
const usePage = (): string => {
  const page = useMatches()[1];
  return page ? `${page.id} ${page.pathname}` : '';
};

/**
 * What a browser does by itself when a document is loaded: the keyboard begins at the new page's content, and its title
 * is read out, also when it becomes known later.
 */
export const RouteAnnouncer = () => {
  const page = usePage();
  const { hash } = useLocation();
  const shown = useRef(page);
  const [title, setTitle] = useState('');

  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const main = document.getElementById('main');
    // A page may have put the keyboard where it is needed, and an address may name the place.
    if (!hash && !main?.contains(document.activeElement)) main?.focus({ preventScroll: true });
    const tell = () => setTitle(document.title);
    tell();
    const observer = new MutationObserver(tell);
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => observer.disconnect();
  }, [page, hash]);

  return (
    <p role="status" aria-label="Page" className="sr-only">
      {title}
    </p>
  );
};
