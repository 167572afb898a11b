import type { boat } from '../../ui/drawings.ts';

type Drawing = typeof boat;

const colors = {
  r: '#a33a2a',
  d: '#7d2a20',
  e: '#c5512c',
  g: '#d9a441',
  y: '#f2cf83',
  n: '#4a2d18',
  b: '#8a5a2b',
  k: '#2b1d12',
  m: '#62793a',
  l: '#86a04f',
  f: '#405225',
  w: '#fbf3e1',
  s: '#5d8a84',
  c: '#9fb6c9',
  u: '#1d2440',
};

/** A stage whose curtain is still closed. */
export const curtain: Drawing = {
  rows: [
    'nnnnnnnnnnnnnnnnnnnnnnnn',
    'bgbgbgbgbgbgbgbgbgbgbgbg',
    'ererdrerdererdrerdererde',
    'ererdrerdererdrerdererde',
    'ererdrerdererdrerdererde',
    'ererdrerdererdrerdererde',
    'ererdrerdererdrerdererde',
    'ererdrerdererdrerdererde',
    'ererdrerdererdrerdererde',
    'ererdrerdererdrerdererde',
    'ggyggyggyggyggyggyggyggy',
    'nnnnnnnnnnnnnnnnnnnnnnnn',
    ' nbbbbbbbbbbbbbbbbbbbbn ',
  ],
  colors,
};

const blank: Drawing = {
  rows: [
    'nnnnnnnnnnnnnnnnnnnnnnnn',
    'erde                erde',
    'erd                  rde',
    'er                    de',
    'er                    de',
    'er                    de',
    'er                    de',
    'erd                  rde',
    'gyg                  gyg',
    'bbbbbbbbbbbbbbbbbbbbbbbb',
    'nbnbnbnbnbnbnbnbnbnbnbnb',
  ],
  colors,
};

const harbor: Drawing = {
  rows: [
    'uuuuuuuuuuuuuuuuuuuuuuuu',
    'uuwuuuuuuuuuuuuuuuyyuuuu',
    'uuuuuuuuuwuuuuuuuyyyyuuu',
    'uuuuuwuuuuuuuuuwuuyyuuuu',
    'uwuuuuuuwnuuuuuuuuuuuuuu',
    'uuuuuuuwwnwuuuuuwuuuuwuu',
    'uuuwuuwwwnwwuuuuuuuuuuuu',
    'uuuuunnnnnnnnuuuuuuuuuuu',
    'uuuuuunbbbbnuuuuuuuuuuuu',
    'sscssssssssssscssssscsss',
    'sssssscssssssssssscsssss',
  ],
  colors,
};

const forest: Drawing = {
  rows: [
    'cccccccccccccccccccccccc',
    'cccclcccccccccclcccccccc',
    'ccclllccccccccllccclcccc',
    'ccclmlcccclccclmlclllccc',
    'cclmmmlccllccllmmlllmlcc',
    'cclmmmlcclmllcmmmmlmmlcc',
    'clmfmmmllmmmlmfmmmmfmmlc',
    'cccnccclmfmmmlcncccncccc',
    'cccncccccnccccccnccncccc',
    'mmmmmlmmmmmmlmmmmmmmlmmm',
    'ffmmffffmmfffffmmfffffmm',
  ],
  colors,
};

const tavern: Drawing = {
  rows: [
    'nnnnnnnnnnnnnnnnnnnnnnnn',
    'nbbbbbbbbbbbbbbbbbbbbbbn',
    'nbkkkbbbbgbbbbbbbkkkbbbn',
    'nbkykbbbgygbbbbbbkykbbbn',
    'nbkkkbbbbgbbbbbbbkkkbbbn',
    'nbbbbbbbbbbbbbbbbbbbbbbn',
    'nbbbbbwwwbbbbbbbbbbbbbbn',
    'nbbbbbggggbbbbbbbgggbbbn',
    'nbbbbbggbgbbbbbbbgbgbbbn',
    'nnnnnnnnnnnnnnnnnnnnnnnn',
    'nbnnbnnbnnbnnbnnbnnbnnbn',
  ],
  colors,
};

const space: Drawing = {
  rows: [
    'uuuuuuuuuuuuuuuuuuuuuuuu',
    'uwuuuuuuuwuuuuuuuuuwuuuu',
    'uuuuuueeeuuuuuuuuuuuuuuu',
    'uuuuueegeeuuuuwuuuuuwuuu',
    'uuwugggggggguuuuuuuuuuuu',
    'uuuuueegeeuuuuuuuccuuuuu',
    'uuuuuueeeuuuuuuucwwcuuuu',
    'uuuuuuuuuuuwuuuucsscuuwu',
    'uwuuuwuuuuuuuuuuueeuuuuu',
    'uuuuuuuuuuuuuuuuugguuuuu',
    'uuuuuuuwuuuuuwuuuuuuuuuu',
  ],
  colors,
};

const drawings: readonly [word: RegExp, drawing: Drawing][] = [
  [/harbou?r|sea|boat/, harbor],
  [/forest|wood/, forest],
  [/tavern|inn/, tavern],
  [/space|star/, space],
];

/** What a template's card shows; one that came later than this client shows a closed curtain. */
export const drawingOf = (template: string): Drawing =>
  template === '' ? blank : (drawings.find(([word]) => word.test(template))?.[1] ?? curtain);
