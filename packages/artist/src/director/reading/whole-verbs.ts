/** Verbs of several words, as one that the list of verbs knows. */
const wholes: readonly (readonly [RegExp, string])[] = [
  [/\bfad(?:e|es|ing) in\b/g, 'fadein'],
  [/\bfad(?:e|es|ing) (?:out|away)\b/g, 'fadeout'],
  [/\bfad(?:e|es|ing) (@\d+) in\b/g, 'fadein $1'],
  [/\bfad(?:e|es|ing) (@\d+) (?:out|away)\b/g, 'fadeout $1'],
  [/\b(?:shows?|showing|turns?|turning|pops?|popping) up\b/g, 'appear'],
  [/\b(?:turns?|turning|goes?|going|gets?|getting|becomes?|becoming) invisible\b/g, 'disappear'],
  [/\b(?:turns?|turning|gets?|getting|becomes?|becoming) visible\b/g, 'appear'],
  // A layer that zooms grows; zooming in on it would be the camera's.
  [/(?<=@\d+ )zoom(?:s|ing)? in\b(?! on)/g, 'grow'],
  [/(?<=@\d+ )zoom(?:s|ing)? out\b/g, 'shrink'],
  [/\b(grows?|growing) (?:bigger|larger)\b/g, 'grow'],
  [/\b(shrinks?|shrinking) smaller\b/g, 'shrink'],
  [/\bspeeds? up\b/g, 'quicken faster'],
  [/^(.*)\bslackening(?= (?:the |my |all |of )*@)/g, '$1quicken slower'],
  [/(@\d+) slackening\b/g, '$1 quicken slower'],
  [/\bquickening(?= (?:the |my |all |of )*@)/g, 'quicken faster'],
  [/\b(?:gets?|becomes?|getting|becoming) (?:larger|bigger)\b/g, 'grow'],
  [/\b(?:gets?|becomes?|getting|becoming) smaller\b/g, 'shrink'],
  [/\bdoubles?(?: (?:its|their|in) size)?\b(?! (?:its|their|the) size)/g, 'grow double'],
  [/\bhalves?(?: (?:its|their) size)?\b/g, 'shrink half'],
  [
    /\b(?:stands?|stays?|holds?|keeps?|remains?|sits?|be|is|are) (?:quite |perfectly |very )?still\b/g,
    'rest',
  ],
  [/\b(?:stays?|remains?) (?:put|in place|where (?:it|they) (?:is|are))\b/g, 'rest'],
  [/\b(?:does|do) nothing\b/g, 'rest'],
  [/\b(\p{L}+) no more\b/gu, 'stop $1'],
  [/\bany ?more\b/g, ''],
  [/\bwithout (?=\p{L}+ing\b)/gu, 'stop '],
  [/\bnever (?:stops?|ceases?) (?=\p{L})/gu, ''],
  [/\bfloat(?:s|ing)? (?:by|past|away|along|off)\b/g, 'drift'],
  [/\b\p{L}+ (?:around )?in (?:a )?circles?\b/gu, 'circle'],
  // "but not the boat" makes an exception of it, and stops nothing.
  [/\b(?:(?:does|do|should|shall|must) not|no longer|never|not(?! (?:the |my )?@)) (?=\p{L})/gu, 'stop '],
  // Along one of its ways it may stop, and go on along the other.
  [
    /\bstops? (?:mov(?:e|es|ing)|animat\p{L}+)\b(?! (?:to|up|down|left|right|sideways|upanddown|across)\b)/gu,
    'rest',
  ],
  [/\bstar(?:t|ts|ting) (?:to )?(?=\p{L}+)/gu, ''],
];

export const wholeVerbs = (text: string): string =>
  wholes.reduce((whole, [pattern, word]) => whole.replace(pattern, word), text);
