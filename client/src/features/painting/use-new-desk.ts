import { useCallback, useMemo, useState } from 'react';
import { type Color, colorName, colorOfHex } from '../../editor/pixels/color.ts';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import { colorsIn, createPaletteOrder } from '../../editor/pixels/palette.ts';
import type { PixelPicture } from '../../editor/pixels/picture.ts';
import { markedColor } from '../../editor/pixels/tools/mask.ts';
import { type ToolName, tools } from '../../editor/pixels/tools/tools.ts';
import { fitView, type View, zoomBy } from '../../editor/pixels/view/view.ts';
import type { Desk, DeskSettings } from './desk.ts';

const firstSettings: DeskSettings = {
  brush: 1,
  brushShape: 'ROUND',
  isPerfect: true,
  isFilled: false,
  isContiguous: true,
  mirror: 'NONE',
};

/** Where a picture has no colors of its own to begin with. */
const ink: Color = colorOfHex('#2b1d12') ?? 0;
const paper: Color = colorOfHex('#f4e8d0') ?? 0;

/** A desk with a picture on it, or with a mask over the picture that is its `guide`. */
export const useNewDesk = (painting: Painting, guide?: PixelPicture): Desk => {
  const { picture } = painting;
  const [tool, setTool] = useState<ToolName>('PENCIL');
  const [settings, setSettings] = useState(() => (guide ? { ...firstSettings, brush: 4 } : firstSettings));
  const [colors, setColors] = useState(() => {
    const [first = ink, second = paper] = guide ? [markedColor] : colorsIn(picture);
    return { front: first, back: second };
  });
  const [added, setAdded] = useState<readonly Color[]>([]);
  const [inOrder] = useState(createPaletteOrder);
  const [desk, setDesk] = useState({ width: 0, height: 0 });
  const [ownView, setOwnView] = useState<View>();
  const [cursor, setCursor] = useState(() => ({
    x: Math.floor(picture.width / 2),
    y: Math.floor(picture.height / 2),
  }));
  const [isKeys, setKeys] = useState(false);
  const [said, say] = useState('');
  const fitted = useMemo(() => (desk.width > 0 ? fitView(picture, desk) : undefined), [picture, desk]);
  const view = ownView ?? fitted;

  const chooseTool = useCallback((next: ToolName) => {
    setTool(next);
    say(tools[next].label);
  }, []);
  const take = useCallback((color: Color, isBack = false) => {
    setColors((before) => (isBack ? { ...before, back: color } : { ...before, front: color }));
    say(`${isBack ? 'Behind' : 'Paint with'} ${colorName(color)}`);
  }, []);
  return {
    painting,
    guide,
    tool,
    chooseTool,
    settings,
    set: useCallback((changes) => setSettings((before) => ({ ...before, ...changes })), []),
    ...colors,
    take,
    swap: () => setColors(({ front, back }) => ({ front: back, back: front })),
    added,
    add: (color) => setAdded((before) => (before.includes(color) ? before : [...before, color])),
    inOrder,
    view,
    changeView: (change) => view && setOwnView(change(view)),
    zoom: (step) =>
      setOwnView(
        step && view
          ? zoomBy(view, step, { x: desk.width / 2, y: desk.height / 2 }, picture, desk)
          : undefined,
      ),
    desk,
    setDesk,
    cursor,
    setCursor,
    isKeys,
    setKeys,
    say,
    said,
  };
};
