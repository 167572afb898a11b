import type { ProviderContext } from '../../../domain/providers/provider.ts';

/** A part of a piece of work as a piece of its own: its progress is that of the whole from `start` to `end`. */
export const stretch = (context: ProviderContext, start: number, end: number): ProviderContext => ({
  ...context,
  progress: (fraction, stage) => context.progress(start + (end - start) * fraction, stage),
});

/** The user's words, or what other users have named things: quoted as data, so that no model takes them for orders. */
export const asData = (name: string, value: unknown): string =>
  `<${name}>\n${JSON.stringify(value).replaceAll('<', '\\u003c')}\n</${name}>`;
