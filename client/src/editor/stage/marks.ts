import type { Drawn } from '@papeterie/stage';

/** An outline around a layer. */
export type Mark = { key: string; layerId: string; color: string; name?: string };

/** Lays each mark of `overlay` over its layer as it was just painted; hides those whose layer is not seen. */
export const layMarks = (overlay: HTMLElement, drawn: readonly Drawn[], pxPerPx: number): void => {
  for (const mark of overlay.children) {
    if (!(mark instanceof HTMLElement)) continue;
    const layer = drawn.find(({ layerId }) => layerId === mark.dataset.layer);
    mark.hidden = layer === undefined;
    if (!layer) continue;
    mark.style.width = `${layer.width * pxPerPx}px`;
    mark.style.height = `${layer.height * pxPerPx}px`;
    mark.style.transform = `translate(${layer.x * pxPerPx}px, ${layer.y * pxPerPx}px) rotate(${layer.rotation}deg)`;
  }
};
