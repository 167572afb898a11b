import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** What comes in later must not push the target away; afterwards the page belongs to the reader. */
const settlingMs = 2000;

/** Goes to what the address names behind its #, and stays there while the page is still filling. */
export const useHashTarget = () => {
  const { hash } = useLocation();
  useEffect(() => {
    if (!hash) return;
    const go = () => document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
    go();
    const observer = new ResizeObserver(go);
    observer.observe(document.body);
    const stop = () => observer.disconnect();
    const timer = setTimeout(stop, settlingMs);
    window.addEventListener('wheel', stop, { once: true });
    window.addEventListener('pointerdown', stop, { once: true });
    return () => {
      stop();
      clearTimeout(timer);
      window.removeEventListener('wheel', stop);
      window.removeEventListener('pointerdown', stop);
    };
  }, [hash]);
};
