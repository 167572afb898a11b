export type Movement = { action: string; frames: readonly unknown[] };

/** More of them are counted, not named. */
const fewNames = 4;

/** "2 pictures brought in, with 2 animations: walk (8 frames), idle (4 frames)" */
export const arrivalText = (pictures: number, moves: readonly Movement[]): string => {
  const text = pictures === 1 ? '1 picture brought in' : `${pictures} pictures brought in`;
  if (moves.length === 0) return text;
  const counted = `${text}, with ${moves.length === 1 ? '1 animation' : `${moves.length} animations`}`;
  if (moves.length > fewNames) return counted;
  return `${counted}: ${moves.map(({ action, frames }) => `${action} (${frames.length} frames)`).join(', ')}`;
};
