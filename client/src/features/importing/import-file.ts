/** What keeps a file from being imported, before it is sent; the server looks into it more closely. */
export const maxUploadBytes = 20 * 1024 * 1024;

export const acceptedTypes = ['image/png', 'image/webp', 'image/gif', 'image/jpeg', 'image/avif'] as const;

/** Aseprite's own files have no type that browsers know. */
export const asepriteEndings = ['.aseprite', '.ase'] as const;

const isAseprite = (name: string) => asepriteEndings.some((ending) => name.toLowerCase().endsWith(ending));

export const problemOfFile = (file: { name: string; type: string; size: number }): string | undefined => {
  if (!acceptedTypes.some((type) => type === file.type) && !isAseprite(file.name))
    return `${file.name} is not a PNG, WebP, GIF, JPEG, AVIF or .aseprite. Save it as one of these first.`;
  if (file.size > maxUploadBytes)
    return `${file.name} has ${Math.ceil(file.size / 1024 / 1024)} MiB; 20 MiB is the most. Make it smaller first.`;
  if (file.size === 0) return `${file.name} is empty. Choose another file.`;
  return undefined;
};

/** "old boat_2.png" → "old boat 2" */
export const nameOfFile = (fileName: string): string =>
  fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim()
    .slice(0, 120) || 'Picture';
