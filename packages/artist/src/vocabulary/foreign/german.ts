/** German for the hand-made subjects, in the order 'English: words'; adjectives without their endings. */
export const germanNouns = `
angel: engel
archer: bogenschütze, jäger
astronaut: astronaut, raumfahrer
demon: dämon, teufel
dwarf: zwerg, gnom
elf: elf, elfe
fairy: fee
goblin: kobold
king: könig, prinz
knight: ritter, krieger
maiden: frau, mädchen, jungfrau
villager: mann, mensch, dorfbewohner, junge
mermaid: meerjungfrau, nixe
monk: mönch
orc: ork, oger
pirate: pirat, seeräuber
queen: königin, prinzessin
robot: roboter
rogue: dieb, schurke
skeleton: skelett
vampire: vampir
viking: wikinger
witch: hexe
wizard: zauberer, magier
zombie: zombie
bat: fledermaus
bear: bär
bee: biene
beetle: käfer
bird: vogel
boar: wildschwein
butterfly: schmetterling
cat: katze, kater, kätzchen
chicken: huhn, henne, hahn
cow: kuh
crab: krabbe, krebs
deer: hirsch, reh
dog: hund, welpe
dragon: drache
duck: ente
eagle: adler
elephant: elefant
fish: fisch
fox: fuchs
frog: frosch, kröte
ghost: geist, gespenst
goat: ziege
hedgehog: igel
horse: pferd
jellyfish: qualle
lion: löwe
mouse: maus, ratte
octopus: oktopus, krake, tintenfisch
owl: eule
parrot: papagei
penguin: pinguin
phoenix: phönix
pig: schwein
rabbit: hase, kaninchen
raccoon: waschbär
raven: rabe, krähe
shark: hai
sheep: schaf
slime: schleim
snail: schnecke
snake: schlange
spider: spinne
squirrel: eichhörnchen
tiger: tiger
turtle: schildkröte
unicorn: einhorn
whale: wal
wolf: wolf
monster: monster, ungeheuer
amulet: amulett
anchor: anker
apple: apfel
arrow: pfeil
axe: axt, beil
barrel: fass
bell: glocke
boat: boot, segelboot, schiff
bomb: bombe
bone: knochen
book: buch, zauberbuch
boots: stiefel, schuh
bow: bogen
bread: brot
broom: besen
cake: kuchen, torte
candle: kerze
cauldron: kessel
cheese: käse
chest: truhe, schatztruhe, kiste, schatzkiste
coin: münze
crown: krone
dagger: dolch
knife: messer
drum: trommel
egg: ei
envelope: brief, umschlag
feather: feder
flag: flagge, fahne
flame: flamme
gear: zahnrad
gem: edelstein, juwel, diamant
hammer: hammer
heart: herz
hourglass: sanduhr
key: schlüssel
lantern: laterne, lampe
lute: laute
meat: fleisch
mug: krug, tasse, becher
potion: trank, zaubertrank
bottle: flasche
pumpkin: kürbis
ring: ring
rocket: rakete, raumschiff
scroll: schriftrolle
scythe: sense, sichel
shield: schild
skull: schädel, totenkopf
spear: speer, lanze
staff: stab
sword: schwert
torch: fackel
trident: dreizack
trophy: pokal
wand: zauberstab
bridge: brücke
bush: busch, strauch
cactus: kaktus
campfire: lagerfeuer
castle: burg, schloss
cloud: wolke
crystal: kristall
flower: blume, blüte
gravestone: grabstein
house: haus, hütte
island: insel
leaf: blatt
lightning: blitz
moon: mond
mountain: berg
hill: hügel
mushroom: pilz
palm: palme
pine: tanne, kiefer
planet: planet
rainbow: regenbogen
rock: fels, felsen, stein
rose: rose
snowflake: schneeflocke
snowman: schneemann
star: stern
sun: sonne
tent: zelt
tower: turm, leuchtturm
tree: baum
tulip: tulpe
volcano: vulkan
wave: welle
well: brunnen
hat: hut
helmet: helm
glasses: brille
scarf: schal
cape: umhang, mantel
nurse: krankenschwester
firefighter: feuerwehrmann
cook: koch
baker: bäcker
farmer: bauer
blacksmith: schmied
car: auto
strawberry: erdbeere
guitar: gitarre
forest: wald
cave: höhle
night: nacht
beach: strand
sea: meer
desert: wüste
snow: schnee
hair: haar, haare
eyes: augen
rope: seil
fishing rod: angelrute
spider web: spinnennetz
beard: bart
wing: flügel
tail: schwanz
horn: horn, hörner
`;

/** Colors, materials, elements and what one says about a subject. */
export const germanAdjectives = `
red: rot
blue: blau
green: grün
yellow: gelb
orange: orange
purple: lila, violett
pink: rosa
brown: braun
black: schwarz
white: weiß
gray: grau
turquoise: türkis
golden: golden, gülden
gold: gold
silver: silber, silbern
bronze: bronze
copper: kupfer, kupfern
iron: eisen, eisern, stahl
wooden: hölzern
wood: holz
stone: steinern
crystal: kristallen
glass: glas, gläsern
fire: feuer, feurig, brennend
ice: eis, eisig, gefroren
water: wasser
poison: gift, giftig
shadow: schatten
storm: sturm, donner
magic: magie, magisch, zauber
holy: heilig
blood: blut, blutig
small: klein, winzig
giant: groß, riesig
old: alt, uralt
young: jung
fat: dick
thin: dünn
cute: süß, niedlich
fierce: wild, wütend
angry: böse
happy: glücklich, fröhlich, lachend
sad: traurig
sleeping: schlafend
glowing: leuchtend, glühend
flying: fliegend
broken: kaputt, zerbrochen
rusty: rostig
open: offen
royal: königlich
dark: dunkel
beautiful: schön
`;

/** Articles, prepositions and verbs: the first group also tells that the sentence is German. */
export const germanLinks = `
the: der, das, dem, den, des
a: ein, eine, einen, einem, einer, eines
with: mit
and: und
on: auf
under: unter
behind: hinter
next to: neben
of: aus, von
in the: im
riding: reitet, reitend
wearing: trägt
holding: hält
two: zwei
three: drei
four: vier
five: fünf
at: am, beim
`;
