import type { ToolName } from '../tools/tools.ts';

export type Command =
  | { kind: 'TOOL'; tool: ToolName }
  | { kind: 'BRUSH' | 'ZOOM'; by: 1 | -1 }
  | { kind: 'COLOR' /** From 0. */; place: number }
  | { kind: 'FLIP'; axis: 'HORIZONTAL' | 'VERTICAL' }
  | {
      kind:
        | 'SWAP'
        | 'UNDO'
        | 'REDO'
        | 'SELECT_ALL'
        | 'SELECT_NONE'
        | 'CUT'
        | 'COPY'
        | 'PASTE'
        | 'CLEAR'
        | 'TURN'
        | 'FIT'
        | 'BAIL_OUT'
        | 'SAVE'
        | 'SHEET';
    };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const plain: Record<string, Command> = {
  b: { kind: 'TOOL', tool: 'PENCIL' },
  e: { kind: 'TOOL', tool: 'ERASER' },
  g: { kind: 'TOOL', tool: 'FILL' },
  l: { kind: 'TOOL', tool: 'LINE' },
  u: { kind: 'TOOL', tool: 'RECTANGLE' },
  i: { kind: 'TOOL', tool: 'PICK' },
  m: { kind: 'TOOL', tool: 'SELECT' },
  v: { kind: 'TOOL', tool: 'MOVE' },
  x: { kind: 'SWAP' },
  '[': { kind: 'BRUSH', by: -1 },
  ']': { kind: 'BRUSH', by: 1 },
  '+': { kind: 'ZOOM', by: 1 },
  '=': { kind: 'ZOOM', by: 1 },
  '-': { kind: 'ZOOM', by: -1 },
  f: { kind: 'FIT' },
  delete: { kind: 'CLEAR' },
  backspace: { kind: 'CLEAR' },
  escape: { kind: 'BAIL_OUT' },
  '?': { kind: 'SHEET' },
};

const withShift: Record<string, Command> = {
  u: { kind: 'TOOL', tool: 'ELLIPSE' },
  h: { kind: 'FLIP', axis: 'HORIZONTAL' },
  v: { kind: 'FLIP', axis: 'VERTICAL' },
  r: { kind: 'TURN' },
};

const withControl: Record<string, Command> = {
  z: { kind: 'UNDO' },
  y: { kind: 'REDO' },
  a: { kind: 'SELECT_ALL' },
  d: { kind: 'SELECT_NONE' },
  x: { kind: 'CUT' },
  c: { kind: 'COPY' },
  v: { kind: 'PASTE' },
  s: { kind: 'SAVE' },
};

/** What a key means, wherever on the page it is pressed; as in Aseprite where that has a word for it. */
export const commandOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Press): Command | undefined => {
  if (altKey) return undefined;
  const name = key.toLowerCase();
  if (ctrlKey || metaKey) {
    if (shiftKey) return name === 'z' ? { kind: 'REDO' } : undefined;
    return withControl[name];
  }
  if (/^\d$/.test(name)) return { kind: 'COLOR', place: (Number(name) + 9) % 10 };
  // Signs are where the keyboard has them, some behind Shift.
  if (shiftKey && /^[a-z]$/.test(name)) return withShift[name];
  return plain[name];
};

/** Which way an arrow points, px; undefined for other keys. */
export const arrowOf = (key: string, far: number): { x: number; y: number } | undefined => {
  const arrows: Record<string, { x: number; y: number }> = {
    ArrowLeft: { x: -far, y: 0 },
    ArrowRight: { x: far, y: 0 },
    ArrowUp: { x: 0, y: -far },
    ArrowDown: { x: 0, y: far },
  };
  return arrows[key];
};
