/** What is wrong with an animation whose still picture is whole: "it has fewer frames than it says". */
export class UnplayableError extends Error {
  override readonly name = 'UnplayableError';
}
