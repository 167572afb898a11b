/** What of a picture counts as there. */
const opaque = 10;

/** For each column the first row whose alpha is above 10, the height where there is none. @param rgba four bytes a pixel */
export const skylineOf = (rgba: ArrayLike<number>, width: number, height: number): Uint16Array =>
  Uint16Array.from({ length: width }, (_, x) => {
    let y = 0;
    while (y < height && (rgba[(y * width + x) * 4 + 3] ?? 0) <= opaque) y++;
    return y;
  });

/** Whose upper edge is needed: the pictures that something rides on. */
export const riddenOn = (scene: {
  layers: readonly { id: string; spriteKey: string; behaviors: readonly object[] }[];
}): ReadonlySet<string> => {
  const targets = new Set(
    scene.layers.flatMap(({ behaviors }) =>
      behaviors.flatMap((behavior) => ('targetLayerId' in behavior ? [behavior.targetLayerId] : [])),
    ),
  );
  return new Set(scene.layers.filter(({ id }) => targets.has(id)).map(({ spriteKey }) => spriteKey));
};
