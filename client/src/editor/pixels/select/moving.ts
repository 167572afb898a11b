import { type Box, boxOf, sharedBox } from '../box.ts';
import type { Floating, Marks, Piece } from '../document/marks.ts';
import type { Painting } from '../document/painting.ts';
import type { PixelPicture } from '../picture.ts';
import { clearBox, flippedPiece, pieceOf, stampPiece, turnedPiece } from './piece.ts';

/** Takes what is selected, or all, off the picture; what floats already stays as it is. */
const lifted = (picture: PixelPicture, { selection, floating }: Marks): Floating => {
  if (floating) return floating;
  const box = selection ?? boxOf(picture);
  const { words } = pieceOf(picture, box);
  clearBox(picture, box);
  return { box, words, origin: { box, words } };
};

const hold = (painting: Painting, floating: Floating) => painting.mark({ selection: floating.box, floating });

/** Puts what floats down, within a step; what it lay on stays selected. */
export const putDown = (painting: Painting, picture: PixelPicture): void => {
  const { floating } = painting.marks();
  if (!floating) return;
  stampPiece(picture, floating.words, floating.box);
  painting.mark({ selection: sharedBox(floating.box, boxOf(picture)) });
};

/** Puts what floats down. */
export const drop = (painting: Painting): void => {
  if (painting.marks().floating) painting.edit((picture) => putDown(painting, picture));
};

/** Puts what floats back where it was taken from; what was pasted goes. */
export const putBack = (painting: Painting): void => {
  const { floating } = painting.marks();
  if (!floating) return;
  painting.edit((picture) => {
    const { origin } = floating;
    if (origin) stampPiece(picture, origin.words, origin.box);
    painting.mark(origin ? { selection: origin.box } : {});
  });
};

/** Moves what is selected or floats, within a step. */
export const shift = (painting: Painting, picture: PixelPicture, across: number, down: number): void => {
  const floating = lifted(picture, painting.marks());
  const { box } = floating;
  hold(painting, { ...floating, box: { ...box, left: box.left + across, top: box.top + down } });
};

/** One step for as many nudges as follow each other. */
export const nudge = (painting: Painting, across: number, down: number): void =>
  painting.edit((picture) => shift(painting, picture, across, down), { joins: 'nudge' });

const change = (painting: Painting, alter: (piece: Piece) => Piece) =>
  painting.edit((picture) => {
    const wasFloating = painting.marks().floating !== undefined;
    const { selection } = painting.marks();
    const floating = lifted(picture, painting.marks());
    const { box, words } = floating;
    const piece = alter({ width: box.width, height: box.height, words });
    const turned: Box = {
      left: box.left + Math.floor((box.width - piece.width) / 2),
      top: box.top + Math.floor((box.height - piece.height) / 2),
      width: piece.width,
      height: piece.height,
    };
    const isInPlace = turned.width === box.width && turned.height === box.height;
    // In its own place nothing can be lost, so it need not float.
    if (!wasFloating && isInPlace) {
      stampPiece(picture, piece.words, turned);
      painting.mark({ selection });
    } else hold(painting, { ...floating, box: turned, words: piece.words });
  });

/** Mirrors what is selected, or all. */
export const flip = (painting: Painting, axis: 'HORIZONTAL' | 'VERTICAL'): void =>
  change(painting, (piece) => flippedPiece(piece, axis));

/** Turns what is selected, or all, a quarter clockwise. What does not fit floats, so that nothing is cut off yet. */
export const turn = (painting: Painting): void => change(painting, turnedPiece);

/** Makes what is selected transparent; what floats goes. */
export const clearSelected = (painting: Painting): void =>
  painting.edit((picture) => {
    const { selection, floating } = painting.marks();
    if (!floating) clearBox(picture, selection ?? boxOf(picture));
    painting.mark(floating ? {} : { selection });
  });

/** What is selected or floats, or all; it stays. */
export const copied = (painting: Painting): Piece => {
  const { selection, floating } = painting.marks();
  if (floating) return { width: floating.box.width, height: floating.box.height, words: floating.words };
  return pieceOf(painting.picture, selection ?? boxOf(painting.picture));
};

/** Lets a piece float above what is selected, or in the middle. */
export const paste = (painting: Painting, { width, height, words }: Piece): void =>
  painting.edit((picture) => {
    const { selection } = painting.marks();
    putDown(painting, picture);
    const around = selection ?? boxOf(picture);
    const box = {
      left: around.left + Math.floor((around.width - width) / 2),
      top: around.top + Math.floor((around.height - height) / 2),
      width,
      height,
    };
    hold(painting, { box, words });
  });

/** Selects a box, all without one. */
export const select = (painting: Painting, box?: Box): void =>
  painting.edit((picture) => {
    putDown(painting, picture);
    painting.mark({ selection: box ?? boxOf(picture) });
  });

export const selectNone = (painting: Painting): void => {
  const { selection, floating } = painting.marks();
  if (!selection && !floating) return;
  painting.edit((picture) => {
    putDown(painting, picture);
    painting.mark({});
  });
};
