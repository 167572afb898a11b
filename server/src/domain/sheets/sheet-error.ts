/** What was asked for cannot be put on pages, in words for whoever asked. */
export class SheetError extends Error {
  constructor(
    message: string,
    /** The source or frame that is to blame; null when it is all of them together. */
    readonly key: string | null = null,
  ) {
    super(message);
    this.name = 'SheetError';
  }
}
