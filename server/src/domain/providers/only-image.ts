import { type ProviderResult, WorkFailure } from './provider.ts';

/** The picture of a result that must have exactly one. @throws WorkFailure */
export const onlyImage = ({ images }: ProviderResult): Uint8Array => {
  const [image, ...others] = images;
  if (!image || others.length > 0) {
    throw new WorkFailure(
      'INVALID_RESULT',
      `The provider answered with ${images.length} pictures instead of one.`,
      true,
    );
  }
  return image;
};
