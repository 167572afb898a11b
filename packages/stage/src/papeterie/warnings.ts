/** Something that could not be carried over as it was: where it stands, and what became of it and why. */
export type Warning = { where: string; what: string };
export type Warn = (what: string) => void;

// What a hostile scene may make us say: enough to read, not enough to fill a disk.
const mostWarnings = 1_000;

export const createWarnings = () => {
  const list: Warning[] = [];
  const said = new Set<string>();
  return {
    list: list as readonly Warning[],
    /** What is said with it is about this place. */
    at:
      (where: string): Warn =>
      (what) => {
        const once = JSON.stringify([where, what]);
        if (said.has(once)) return;
        if (said.size <= mostWarnings) said.add(once);
        if (list.length < mostWarnings) list.push({ where, what });
        else if (list.length === mostWarnings)
          list.push({ where: 'scene', what: 'There is more that is not listed here.' });
      },
  };
};
