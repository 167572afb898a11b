/** Two moments to wait for: that something is open, and that it may go on. */
export function gate() {
  let opened = () => {};
  let release = () => {};
  const opening = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { opened, opening, release, released };
}
