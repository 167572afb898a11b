/** Words that say nothing of what happens. */
export const fillers = new Set(
  `the a an is are be being been to of its their his her our my this that these those very and then it they them
  should shall will would must can could please make makes making let lets letting have has having start starts
  starting begin begins beginning keep keeps keeping continue continues still while whereas also too just with in on
  at as by so but there stage scene screen picture layer layers all both each every do does go get gets getting
  well way towards toward into onto from for now first next finally afterwards instead during animate
  animation movement motion direction together time times always constantly i want we you s only
  bit quite really steadily evenly smoothly nicely simply again body course around about background by past along`.split(
    /\s+/,
  ),
);
