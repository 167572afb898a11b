/** A written file: text, or bytes. */
export type WrittenFile = { path: string } & ({ text: string } | { bytes: Uint8Array });
