import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { connectDatabase } from '../src/adapters/database/connect.ts';
import { migrateDatabase } from '../src/adapters/database/migrate.ts';

const chunk = 1_000;

/** A library of `count` sprites, each with an enhancement, owned by one user whose session token is returned. */
export const seedLibrary = async (dataDir: string, count: number): Promise<string> => {
  await mkdir(dataDir, { recursive: true });
  const url = `file:${join(dataDir, 'papeterie.db')}`;
  await migrateDatabase(url);
  const database = await connectDatabase(url, { synchronous: 'normal' });
  const { writer } = database;
  const token = 'bench-token-bench-token-bench-token';
  const start = Date.UTC(2026, 0, 1);
  const createdAt = new Date(start);
  await writer.user.create({ data: { id: 'U1', name: 'Bench', isGuest: true, createdAt } });
  await writer.session.create({
    data: {
      id: createHash('sha256').update(token).digest('hex'),
      userId: 'U1',
      createdAt,
      expiresAt: new Date(Date.UTC(2100, 0, 1)),
    },
  });
  const images = Array.from({ length: 100 }, (_, i) => createHash('sha256').update(String(i)).digest('hex'));
  await writer.image.createMany({
    data: images.map((sha256) => ({
      sha256,
      width: 64,
      height: 64,
      byteSize: 1_000,
      format: 'PNG' as const,
      hasAlpha: true,
      thumbhash: 'FzmBDQI3EFqxr53HNTCiLSb6SHeAd3WaZw==',
      palette: '#4fae45 #008c42 #002b22',
      createdAt,
    })),
  });
  for (let from = 0; from < count; from += chunk) {
    const rows = Array.from({ length: Math.min(chunk, count - from) }, (_, i) => from + i);
    const at = (n: number) => new Date(start + n * 1000);
    const id = (prefix: string, n: number) => `${prefix}${String(n).padStart(10, '0')}`;
    await writer.sprite.createMany({
      data: rows.map((n) => ({
        id: id('S', n),
        ownerId: 'U1',
        name: `Sprite ${n}`,
        prompt: `a small dragon number ${n}`,
        status: 'READY' as const,
        source: 'GENERATED' as const,
        provider: 'LOCAL' as const,
        seed: n,
        recipe: {},
        imageSha256: images[n % 100]!,
        originalSha256: images[n % 100]!,
        searchText: `sprite ${n}\na small dragon number ${n}`,
        createdAt: at(n),
        updatedAt: at(n),
      })),
    });
    await writer.enhancement.createMany({
      data: rows.map((n) => ({
        id: id('E', n),
        ownerId: 'U1',
        spriteId: id('S', n),
        styleKey: 'comic',
        provider: 'LOCAL' as const,
        seed: n,
        status: 'READY' as const,
        sourceSha256: images[n % 100]!,
        imageSha256: images[(n + 1) % 100]!,
        createdAt: at(n),
      })),
    });
  }
  await database.close();
  return token;
};
