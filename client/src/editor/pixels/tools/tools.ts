export const toolNames = [
  'PENCIL',
  'ERASER',
  'FILL',
  'LINE',
  'RECTANGLE',
  'ELLIPSE',
  'PICK',
  'SELECT',
  'MOVE',
] as const;

export type ToolName = (typeof toolNames)[number];

export type Tool = {
  label: string;
  /** As Aseprite has it. */
  keys: string;
  /** Which of the settings it heeds. */
  uses: readonly ('BRUSH' | 'PERFECT' | 'FILLED' | 'CONTIGUOUS' | 'MIRROR')[];
  /** How its two ends are set with the keyboard; undefined where one press does it. */
  ends?: { first: string; second: string };
};

const ends = { first: 'starts here', second: 'ends here' };

export const tools: Record<ToolName, Tool> = {
  PENCIL: { label: 'Pencil', keys: 'B', uses: ['BRUSH', 'PERFECT', 'MIRROR'] },
  ERASER: { label: 'Eraser', keys: 'E', uses: ['BRUSH', 'MIRROR'] },
  FILL: { label: 'Fill', keys: 'G', uses: ['CONTIGUOUS', 'MIRROR'] },
  LINE: { label: 'Line', keys: 'L', uses: ['BRUSH', 'MIRROR'], ends },
  RECTANGLE: { label: 'Rectangle', keys: 'U', uses: ['BRUSH', 'FILLED', 'MIRROR'], ends },
  ELLIPSE: { label: 'Ellipse', keys: 'Shift U', uses: ['BRUSH', 'FILLED', 'MIRROR'], ends },
  PICK: { label: 'Pick a color', keys: 'I', uses: [] },
  SELECT: { label: 'Select', keys: 'M', uses: [], ends },
  MOVE: { label: 'Move', keys: 'V', uses: [] },
};
