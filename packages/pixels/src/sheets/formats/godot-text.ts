/** Values as Godot's text resources write them. */

export const godotText = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A float always has a point, so that it is no int. At most six places: finer than any frame is timed. */
export const godotFloat = (value: number): string => {
  const short = String(Number(value.toFixed(6)));
  return short.includes('.') ? short : `${short}.0`;
};

/** In double quotes, with & before it: a name that is compared by reference. */
export const godotName = (name: string): string => `&${godotText(name)}`;
