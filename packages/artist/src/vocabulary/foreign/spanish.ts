/** Spanish for the hand-made subjects, in the order 'English: words'. */
export const spanishNouns = `
angel: ángel
archer: arquero, cazador
astronaut: astronauta
demon: demonio, diablo
dwarf: enano
elf: elfo, elfa
fairy: hada
goblin: duende
king: rey, príncipe
knight: caballero, guerrero
maiden: mujer, chica, doncella
villager: hombre, aldeano, chico
mermaid: sirena
monk: monje
orc: orco, ogro
pirate: pirata
queen: reina, princesa
robot: robot
rogue: ladrón
skeleton: esqueleto
vampire: vampiro
witch: bruja
wizard: mago, hechicero, brujo
zombie: zombi
bat: murciélago
bear: oso
bee: abeja
beetle: escarabajo
bird: pájaro
boar: jabalí
butterfly: mariposa
cat: gato, gata, gatito
chicken: gallina, pollo
cow: vaca
crab: cangrejo
deer: ciervo
dog: perro, perra, cachorro
dragon: dragón
duck: pato
eagle: águila
elephant: elefante
fish: pez
fox: zorro
frog: rana, sapo
ghost: fantasma
goat: cabra
hedgehog: erizo
horse: caballo
jellyfish: medusa
lion: león
mouse: ratón
octopus: pulpo
owl: búho, lechuza
parrot: loro
penguin: pingüino
phoenix: fénix
pig: cerdo
rabbit: conejo
raccoon: mapache
raven: cuervo
shark: tiburón
sheep: oveja
slime: baba
snail: caracol
snake: serpiente
spider: araña
squirrel: ardilla
tiger: tigre
turtle: tortuga
unicorn: unicornio
whale: ballena
wolf: lobo
monster: monstruo
amulet: amuleto, collar
anchor: ancla
apple: manzana
arrow: flecha
axe: hacha
barrel: barril
bell: campana
boat: barco, velero
bomb: bomba
bone: hueso
book: libro
boots: botas, bota
bow: arco
bread: pan
broom: escoba
cake: pastel, tarta
candle: vela
cauldron: caldero
cheese: queso
chest: cofre, cofre del tesoro
coin: moneda
crown: corona
dagger: daga, puñal
knife: cuchillo
drum: tambor
egg: huevo
envelope: carta, sobre
feather: pluma
flag: bandera
flame: llama
gear: engranaje
gem: gema, joya, diamante
hammer: martillo
heart: corazón
hourglass: reloj de arena
key: llave
lantern: linterna, farol, lámpara
lute: laúd
meat: carne
mug: jarra, taza
potion: poción
bottle: botella
pumpkin: calabaza
ring: anillo
rocket: cohete, nave espacial
scroll: pergamino
scythe: guadaña
shield: escudo
skull: calavera, cráneo
spear: lanza
staff: bastón, báculo
sword: espada
torch: antorcha
trident: tridente
trophy: trofeo
wand: varita, varita mágica
bridge: puente
bush: arbusto
cactus: cactus
campfire: hoguera
castle: castillo
cloud: nube
crystal: cristal
flower: flor
gravestone: tumba, lápida
house: casa
island: isla
leaf: hoja
lightning: rayo, relámpago
moon: luna
mountain: montaña
hill: colina
mushroom: seta, hongo
palm: palmera
pine: pino
planet: planeta
rainbow: arcoíris, arco iris
rock: roca
rose: rosa
snowflake: copo de nieve
snowman: muñeco de nieve
star: estrella
sun: sol
tent: tienda de campaña
tower: torre, faro
tree: árbol
tulip: tulipán
volcano: volcán
wave: ola
well: pozo
hat: sombrero
helmet: casco, yelmo
glasses: gafas
scarf: bufanda
cape: capa
nurse: enfermera
firefighter: bombero
cook: cocinero
baker: panadero
farmer: granjero, campesino
blacksmith: herrero
car: coche, carro
strawberry: fresa
guitar: guitarra
forest: bosque
cave: cueva
night: noche
beach: playa
sea: mar
desert: desierto
snow: nieve
hair: pelo, cabello
eyes: ojos
beard: barba
cap: gorra
skateboard: monopatín
rope: cuerda
fishing rod: caña de pescar
spider web: telaraña
wing: ala, alas
tail: cola
horn: cuerno, cuernos
`;

export const spanishAdjectives = `
red: rojo, roja, rojos, rojas
blue: azul, azules
green: verde, verdes
yellow: amarillo, amarilla
orange: naranja
purple: morado, morada, púrpura, violeta
pink: rosado, rosada
brown: marrón
black: negro, negra
white: blanco, blanca
gray: gris
turquoise: turquesa
golden: dorado, dorada
gold: oro
silver: plata, plateado, plateada
bronze: bronce
copper: cobre
iron: hierro, acero
wood: madera
stone: piedra
crystal: cristal
glass: vidrio
fire: fuego
ice: hielo
water: agua
poison: veneno
shadow: sombra, sombras
storm: trueno, tormenta
magic: magia, mágico, mágica
holy: sagrado, sagrada
blood: sangre
small: pequeño, pequeña, pequeños
giant: grande, gigante, enorme, gran
old: viejo, vieja, antiguo, antigua
young: joven
fat: gordo, gorda
cute: lindo, linda, bonito, bonita
fierce: feroz, malo, mala
happy: feliz, contento, alegre
sad: triste
sitting: sentado, sentada
sleeping: dormido, dormida, durmiendo
glowing: brillante, luminoso
flying: volador, voladora
broken: roto, rota
rusty: oxidado, oxidada
open: abierto, abierta
royal: real
dark: oscuro, oscura
beautiful: hermoso, hermosa
`;

export const spanishLinks = `
the: el, la, los, las
a: un, una, unos, unas
with: con
and: y
on: sobre
under: bajo
behind: detrás
in: en
of: de, del
riding: montando
wearing: llevando
holding: sosteniendo
two: dos
three: tres
four: cuatro
five: cinco
`;
