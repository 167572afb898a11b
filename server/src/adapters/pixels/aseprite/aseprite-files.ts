import type { AsepriteFiles } from '../../../domain/sheets/aseprite-port.ts';
import { readAseprite } from './read-aseprite.ts';
import { writeAseprite } from './write-aseprite.ts';

export const createAsepriteFiles = (): AsepriteFiles => ({
  read: (bytes) => readAseprite(bytes),
  write: writeAseprite,
});
