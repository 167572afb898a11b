import type { toPapeterie } from '@papeterie/stage';

type LegacyExport = ReturnType<typeof toPapeterie>;

export type ArchiveFile = { path: string; bytes: Uint8Array };

/** Where the bytes come from, each asked for once, when its turn comes. */
export type ArchiveContent = {
  /** PNG; null: there is none any more. */
  picture(spriteKey: string): Promise<Uint8Array | null>;
  /** What the sprite was drawn from. */
  prompt(spriteKey: string): string | null;
  sound(soundKey: string): Promise<Uint8Array | null>;
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => utf8(`${JSON.stringify(value, null, 2)}\n`);

/** A scene as the files of a legacy archive, one after the other: for Archives.pack. */
export async function* writeArchive(
  { scene, folder, sprites, spriteNames, soundFiles }: LegacyExport,
  content: ArchiveContent,
): AsyncGenerator<ArchiveFile, void> {
  yield { path: `scenes/${folder}/scene.json`, bytes: json(scene) };
  for (const [spriteKey, name] of Object.entries(spriteNames)) {
    const bytes = await content.picture(spriteKey);
    if (!bytes) continue;
    const stem = `sprites/${name}/${name}`;
    yield { path: `${stem}.png`, bytes };
    yield { path: `${stem}.prompt.json`, bytes: json(sprites[name]) };
    const prompt = content.prompt(spriteKey);
    if (prompt) yield { path: `${stem}.prompt.txt`, bytes: utf8(`${prompt}\n`) };
  }
  for (const [soundKey, file] of Object.entries(soundFiles)) {
    const bytes = await content.sound(soundKey);
    if (bytes) yield { path: `sounds/${file}`, bytes };
  }
}
