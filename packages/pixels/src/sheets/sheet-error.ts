/** What was asked for cannot be put on pages, in words for whoever asked. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
  /** The source or frame that is to blame; null when it is all of them together. */
  readonly key: string | null;

  constructor(message: string, key: string | null = null) {
    super(message);
    this.key = key;
  }
}
