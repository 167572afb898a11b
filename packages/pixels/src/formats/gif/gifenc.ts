/// <reference path="./gifenc.d.ts" />
import * as loaded from 'gifenc';

export const GIFEncoder = loaded.GIFEncoder ?? loaded.default.GIFEncoder;
export const quantize = loaded.quantize ?? loaded.default.quantize;

/** Red, green and blue of each color. */
export type Palette = ReturnType<typeof quantize>;
