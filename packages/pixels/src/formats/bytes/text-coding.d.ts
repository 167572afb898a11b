// What every place that runs JavaScript has, and ECMAScript's types do not know.
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
