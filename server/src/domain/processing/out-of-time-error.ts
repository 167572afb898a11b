/** Work that took longer than it may, from when it began. */
export class OutOfTimeError extends Error {
  constructor(readonly seconds: number) {
    super(`The work took longer than ${seconds} s.`);
  }
}
