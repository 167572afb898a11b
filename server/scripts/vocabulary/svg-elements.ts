/** An element of an SVG body: its attributes as they are written. */
export type SvgElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: SvgElement[];
};

const tag = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z0-9:-]+="[^"]*")*)\s*(\/?)>/g;
const attribute = /([a-zA-Z0-9:-]+)="([^"]*)"/g;

/** The elements of an SVG body as a tree. The icon sets are written by one program: no comments, no text, no entities. */
export const readElements = (body: string): SvgElement[] => {
  const root: SvgElement = { name: 'svg', attributes: {}, children: [] };
  const open = [root];
  for (const [, ends, name, attributes, isEmpty] of body.matchAll(tag)) {
    if (ends) {
      open.pop();
      continue;
    }
    const element: SvgElement = {
      name: name!,
      attributes: Object.fromEntries(
        [...attributes!.matchAll(attribute)].map(([, key, value]) => [key, value]),
      ),
      children: [],
    };
    open.at(-1)!.children.push(element);
    if (!isEmpty) open.push(element);
  }
  return root.children;
};

/** All elements that have an id, by it. */
export const elementsById = (elements: readonly SvgElement[]): Map<string, SvgElement> => {
  const found = new Map<string, SvgElement>();
  const visit = (element: SvgElement) => {
    if (element.attributes.id) found.set(element.attributes.id, element);
    element.children.forEach(visit);
  };
  elements.forEach(visit);
  return found;
};

/** What `url(#id)` and `#id` point at. */
export const idIn = (reference: string | undefined): string | undefined =>
  reference && /#([^)]+)/.exec(reference)?.[1];
