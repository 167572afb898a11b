/** Words that say nothing about the picture, and need not be mentioned as not understood. */
export const silentWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your his her its their our some any one each every other another it he she they ' +
    'him them who which whose what where when while is are was were be been being do does did can could would should ' +
    'shall will may might must very really quite so too also just only more most much rather still i you we me us ' +
    'please draw make create generate give want need show paint render design drawing picture image sprite sprites ' +
    'pixel pixels pixelart art style styled game games asset assets icon icons icone item items character characters ' +
    'graphic graphics retro bit 8bit 16bit 32bit 2d background transparent backdrop rpg indie high quality detailed ' +
    'simple basic clean nice good best cool awesome looking look like kind sort type resolution res hd no not there ' +
    'here then than but or if until about again version illustration artwork own made up out ' +
    'pose posing standing stands clip single view viewed seen px x'
  ).split(' '),
);
