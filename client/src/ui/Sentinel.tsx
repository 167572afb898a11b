import { useEffect, useEffectEvent, useRef } from 'react';

/** At the end of a list without end: tells when it is about to be seen. */
export const Sentinel = ({ onReached }: { onReached: () => void }) => {
  const element = useRef<HTMLDivElement>(null);
  const reached = useEffectEvent(onReached);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && reached(),
      { rootMargin: '600px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={element} aria-hidden="true" />;
};
