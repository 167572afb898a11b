export type SoundRow = {
  id: string;
  ownerId: string;
  name: string;
  sha256: string;
  mediaType: string;
  byteSize: number;
  createdAt: Date;
};
