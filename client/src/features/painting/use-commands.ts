import { useEffect, useEffectEvent } from 'react';
import type { Piece } from '../../editor/pixels/document/marks.ts';
import {
  clearSelected,
  copied,
  flip,
  paste,
  putBack,
  select,
  selectNone,
  turn,
} from '../../editor/pixels/select/moving.ts';
import { brushSize } from '../../editor/pixels/shapes/brush.ts';
import { type Command, commandOf } from '../../editor/pixels/view/keys.ts';
import type { Desk } from './desk.ts';

/** What was cut or copied; it goes along to other pictures. */
let clipboard: Piece | undefined;

export type Outside = { save: () => void; openSheet: () => void; palette: readonly number[] };

/** Does what a command says; false when there was nothing to do. */
const runCommand = (command: Command, desk: Desk, { save, openSheet, palette }: Outside): boolean => {
  const { painting, settings, set, say } = desk;
  switch (command.kind) {
    case 'TOOL':
      desk.chooseTool(command.tool);
      return true;
    case 'BRUSH': {
      const brush = brushSize(settings.brush + command.by);
      set({ brush });
      say(`Brush ${brush} px`);
      return true;
    }
    case 'ZOOM':
      desk.zoom(command.by);
      return true;
    case 'FIT':
      desk.zoom(0);
      return true;
    case 'COLOR': {
      const color = palette[command.place];
      if (color !== undefined) desk.take(color);
      return color !== undefined;
    }
    case 'SWAP':
      if (desk.guide) return false;
      desk.swap();
      say('Colors swapped');
      return true;
    case 'UNDO':
      if (!painting.canUndo()) say('Nothing to undo');
      else say('Undone');
      painting.undo();
      return true;
    case 'REDO':
      if (!painting.canRedo()) say('Nothing to redo');
      else say('Done again');
      painting.redo();
      return true;
    case 'SELECT_ALL':
      select(painting);
      say('All selected');
      return true;
    case 'SELECT_NONE':
      selectNone(painting);
      say('Nothing selected');
      return true;
    case 'CUT':
      clipboard = copied(painting);
      clearSelected(painting);
      say('Cut');
      return true;
    case 'COPY':
      clipboard = copied(painting);
      say('Copied');
      return true;
    case 'PASTE':
      if (!clipboard) return false;
      paste(painting, clipboard);
      desk.chooseTool('MOVE');
      say('Pasted: move it, then press Enter');
      return true;
    case 'CLEAR':
      clearSelected(painting);
      say('Cleared');
      return true;
    case 'FLIP':
      flip(painting, command.axis);
      say('Flipped');
      return true;
    case 'TURN':
      turn(painting);
      say('Turned');
      return true;
    case 'BAIL_OUT':
      return bailOut(desk);
    case 'SAVE':
      save();
      return true;
    case 'SHEET':
      openSheet();
      return true;
  }
};

const bailOut = ({ painting, say }: Desk): boolean => {
  const { floating, selection } = painting.marks();
  if (painting.isRunning()) painting.cancel();
  else if (floating) putBack(painting);
  else if (selection) selectNone(painting);
  else return false;
  say('Bailed out');
  return true;
};

/** Where letters are words, or belong to a dialog. */
const isElsewhere = (target: EventTarget | null) =>
  document.querySelector('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null ||
  (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null);

/** The keys that work anywhere on the page, before the studio's own; and the same as a function for buttons. */
export const useCommands = (desk: Desk, outside: Outside) => {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command || event.defaultPrevented || isElsewhere(event.target)) return;
    if (!runCommand(command, desk, outside)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return (command: Command) => {
    runCommand(command, desk, outside);
  };
};
