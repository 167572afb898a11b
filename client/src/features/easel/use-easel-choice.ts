import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What lies on the easel is in the address: `/?on=<sprite>&with=<enhancement>`. */
export const useEaselChoice = () => {
  const [params, setParams] = useSearchParams();
  const spriteId = params.get('on') ?? undefined;
  const enhancementId = params.get('with') ?? undefined;
  const show = useCallback(
    (sprite: string, enhancement?: string) =>
      setParams(enhancement ? { on: sprite, with: enhancement } : { on: sprite }, {
        preventScrollReset: true,
      }),
    [setParams],
  );
  return useMemo(() => ({ spriteId, enhancementId, show }), [spriteId, enhancementId, show]);
};

/** The address that puts a sprite on the easel. */
export const easelPath = (spriteId: string, enhancementId?: string): string =>
  `/?${new URLSearchParams({ on: spriteId, ...(enhancementId ? { with: enhancementId } : {}) })}`;
