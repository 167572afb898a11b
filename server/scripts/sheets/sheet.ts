/** A picture for docs/sheets: its file name without the ending, and how it is made. */
export type Sheet = { readonly name: string; readonly render: () => Promise<Buffer> };
