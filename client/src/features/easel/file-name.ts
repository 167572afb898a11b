/** A name that every file system takes, e.g. "small-boat-64x64.png". */
export const fileName = (name: string, width: number, height: number, extension: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `${plain || 'sprite'}-${width}x${height}.${extension}`;
};
