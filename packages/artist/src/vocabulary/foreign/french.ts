/** French for the hand-made subjects, in the order 'English: words'. */
export const frenchNouns = `
angel: ange
archer: archer, chasseur
astronaut: astronaute
demon: démon, diable
dwarf: nain
elf: elfe
fairy: fée
goblin: gobelin, lutin
king: roi, prince
knight: chevalier, guerrier
maiden: femme, fille
villager: homme, garçon, villageois
mermaid: sirène
monk: moine
ogre: ogre
pirate: pirate
queen: reine, princesse
robot: robot
rogue: voleur
skeleton: squelette
vampire: vampire
witch: sorcière
wizard: sorcier, magicien, mage
bat: chauve souris
bear: ours
bee: abeille
beetle: scarabée
bird: oiseau
boar: sanglier
butterfly: papillon
cat: chat, chaton, chatte
chicken: poule, poulet
cow: vache
crab: crabe
deer: cerf, biche
dog: chien, chiot
dragon: dragon
duck: canard
eagle: aigle
elephant: éléphant
fish: poisson
fox: renard
frog: grenouille, crapaud
ghost: fantôme, spectre
goat: chèvre
hedgehog: hérisson
horse: cheval
jellyfish: méduse
lion: lion
mouse: souris
octopus: poulpe, pieuvre
owl: hibou, chouette
parrot: perroquet
penguin: pingouin, manchot
pig: cochon
rabbit: lapin
raccoon: raton laveur
raven: corbeau
shark: requin
sheep: mouton
slime: gelée
snail: escargot
snake: serpent
spider: araignée
squirrel: écureuil
tiger: tigre
turtle: tortue
unicorn: licorne
whale: baleine
wolf: loup
monster: monstre
amulet: amulette, collier
anchor: ancre
apple: pomme
arrow: flèche
axe: hache
barrel: tonneau
bell: cloche
boat: bateau, voilier
bomb: bombe
bone: os
book: livre, grimoire
boots: bottes, botte
bow: arc
bread: pain
broom: balai
cake: gâteau
candle: bougie, chandelle
cauldron: chaudron
cheese: fromage
chest: coffre, coffre au trésor
coin: pièce
crown: couronne
dagger: dague, poignard
knife: couteau
drum: tambour
egg: œuf
envelope: lettre, enveloppe
feather: plume
flag: drapeau
flame: flamme
gear: engrenage
gem: gemme, joyau, diamant
hammer: marteau
heart: cœur
hourglass: sablier
key: clé, clef
lantern: lanterne, lampe
lute: luth
meat: viande
mug: chope
potion: potion
bottle: bouteille
pumpkin: citrouille
ring: anneau, bague
rocket: fusée, vaisseau spatial
scroll: parchemin
scythe: faux
shield: bouclier
skull: crâne
spear: lance
staff: bâton
sword: épée
torch: torche
trident: trident
trophy: trophée
wand: baguette magique
bridge: pont
bush: buisson
cactus: cactus
campfire: feu de camp
castle: château
cloud: nuage
crystal: cristal
flower: fleur
gravestone: tombe
house: maison
island: île
leaf: feuille
lightning: éclair
moon: lune
mountain: montagne
hill: colline
mushroom: champignon
palm: palmier
pine: sapin
planet: planète
rainbow: arc en ciel
rock: rocher
rose: rose
snowflake: flocon
snowman: bonhomme de neige
star: étoile
sun: soleil
tent: tente
tower: tour, phare
tree: arbre
tulip: tulipe
volcano: volcan
wave: vague
well: puits
hat: chapeau
helmet: casque
glasses: lunettes
scarf: écharpe
cap: casquette
rope: corde
fishing rod: canne à pêche
spider web: toile d araignée
cape: cape
nurse: infirmière
firefighter: pompier
cook: cuisinier
baker: boulanger
farmer: fermier, paysan
blacksmith: forgeron
car: voiture
strawberry: fraise
guitar: guitare
forest: forêt
cave: grotte
night: nuit
beach: plage
sea: mer
desert: désert
snow: neige
hair: cheveux
eyes: yeux
beard: barbe
wing: aile, ailes
tail: queue
horn: corne, cornes
`;

export const frenchAdjectives = `
red: rouge, rouges
blue: bleu, bleue, bleus, bleues
green: vert, verte, verts, vertes
yellow: jaune
orange: orange
purple: violet, violette, pourpre
pink: rose
brown: brun, brune, marron
black: noir, noire, noirs, noires
white: blanc, blanche
gray: gris, grise
turquoise: turquoise
golden: doré, dorée
gold: or
silver: argent, argenté, argentée
bronze: bronze
copper: cuivre
iron: fer, acier
wood: bois
stone: pierre
crystal: cristal
glass: verre
fire: feu
ice: glace
water: eau
poison: poison
shadow: ombre
storm: foudre, tonnerre
magic: magie, magique
holy: sacré, sacrée
blood: sang
small: petit, petite, petits, petites
giant: grand, grande, géant, géante, gros, grosse
old: vieux, vieille, ancien, ancienne
young: jeune
cute: mignon, mignonne
fierce: féroce, méchant, méchante
happy: heureux, heureuse, joyeux
sad: triste
sleeping: endormi, endormie
sitting: assis, assise
glowing: lumineux, lumineuse, brillant, brillante
flying: volant, volante
broken: cassé, cassée, brisé, brisée
rusty: rouillé, rouillée
open: ouvert, ouverte
royal: royal, royale
dark: sombre
beautiful: beau, belle
`;

export const frenchLinks = `
the: le, la, les
a: un, une, des
with: avec, aux, au
and: et
on: sur
under: sous
behind: derrière
in: dans
of: de, du, en
wearing: portant, porte
holding: tenant
riding: chevauchant
two: deux
three: trois
four: quatre
five: cinq
`;
