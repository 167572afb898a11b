/** What drives, flies, lives and grows. */
export const vehicle = `
ambulance
hot air balloon = own/hot-air-balloon: air balloon, hot air balloons, montgolfier
submarine = own/submarine: u boat, sub
tank = own/tank: army tank, battle tank, panzer
drone = own/helicopter-drone: quadcopter, camera drone
truck = delivery-truck: delivery truck, lorry, van, delivery van, box truck
semi truck = articulated-lorry: articulated lorry, semitrailer, trailer truck, big rig
auto rickshaw: tuk tuk, rickshaw
car = automobile: automobile, bumper car, auto, sedan, hatchback, motorcar, coupe
bicycle: bike, cycle
bullet train
high speed train: express train
bus: school bus, coach, city bus
minibus: camper van, camper, microbus
trolleybus: trolley bus
fire engine: fire truck, firetruck
scooter = kick-scooter: kick scooter
motor scooter: moped, vespa
light rail
train = locomotive: steam train, locomotive, steam locomotive, railway engine
passenger train = train: electric train, commuter train
metro: subway, subway train, underground train
monorail
mountain railway
wheelchair = manual-wheelchair: manual wheelchair
motorized wheelchair: electric wheelchair
motorcycle: motorbike, chopper bike
oncoming car = oncoming-automobile: oncoming automobile
oncoming bus
oncoming police car
oncoming taxi
pickup truck: pickup, pick up truck
police car: patrol car, squad car, cop car
racing car: race car, sports car, formula one car, racecar, racer car, sport car
railway car: train car, freight car, carriage
roller skate: roller skates, rollerskate
skateboard = own/skateboard: skate board
suv = sport-utility-vehicle: jeep, sport utility vehicle, off road car, land rover, four by four
taxi: cab, taxicab
tractor: farm tractor
steam engine = locomotive: traction engine
tram: streetcar, trolley car
tram car
wheel: tire, tyre, car wheel
canoe: kayak, rowing boat, rowboat, dinghy, paddle boat
ferry: ferry boat
motorboat = motor-boat: motor boat
cruise ship = passenger-ship: passenger ship, ocean liner, liner, steamship, steamboat
cargo ship = ship: container ship, freighter, steamer, battleship, warship
speedboat: speed boat, powerboat
aerial tramway: gondola lift
cable car = mountain-cableway: mountain cableway, gondola
suspension railway
airplane: plane, aeroplane, jet, airliner, jumbo jet, aircraft
small airplane: propeller plane, biplane, fighter jet, fighter plane, light aircraft
airplane departure: plane taking off
airplane arrival: plane landing
ufo = flying-saucer: flying saucer, alien ship, alien spaceship, saucer
helicopter: chopper, heli
parachute
satellite: space satellite, probe, space station
sled: sledge, sleigh, toboggan
starship = own/starship: spaceship, starfighter, space ship, spacecraft, space fighter, star fighter, space freighter, space shuttle, shuttle
escape pod = own/escape-pod: space capsule, space pod, lander
airship = own/airship: zeppelin, blimp, dirigible
go kart = own/go-kart: kart, gokart
dump truck = own/dump-truck: dumper, tipper truck
bulldozer = own/bulldozer: digger, excavator
covered wagon = own/covered-wagon: wagon, stagecoach, caravan, prairie schooner
cart = own/cart: handcart, wooden cart, hand cart, ox cart
monster truck = own/monster-truck: bigfoot truck
minecart = own/minecart: mine cart, mining cart
catapult = own/catapult: trebuchet, mangonel, siege engine
rover = own/moon-rover: moon rover, mars rover, lunar rover
`;

export const animal = `
ant: worker ant, fire ant
ladybug = lady-beetle: ladybird, lady beetle
cockroach: roach
cricket: grasshopper, locust
fly: housefly
mosquito: gnat, midge
scorpion
worm: earthworm
caterpillar = bug: inchworm, maggot
microbe: germ, virus, bacterium, bacteria, amoeba
dodo
dove: pigeon, white dove
goose
swan
turkey
peacock: peafowl
beaver
bison
camel: dromedary
bactrian camel = two-hump-camel: two hump camel
giraffe
gorilla: ape
hippopotamus: hippo
kangaroo: wallaby
koala: koala bear
leopard
llama: alpaca
mammoth: woolly mammoth
monkey: chimp, chimpanzee, baboon
orangutan
otter: sea otter
skunk
badger
rhinoceros: rhino
sloth
water buffalo
zebra
crocodile: alligator, croc, gator
lizard: gecko, iguana, chameleon, newt
dinosaur = sauropod: sauropod, brontosaurus, brachiosaurus, diplodocus, dino, long neck dinosaur
tyrannosaurus = t-rex: t rex, trex, tyrannosaurus rex, velociraptor, raptor
pufferfish = blowfish: blowfish, puffer fish, puffer
dolphin: porpoise
lobster: crayfish
orca: killer whale
oyster: clam, mussel, scallop
seal: sea lion, walrus
shrimp: prawn
squid
tropical fish: angelfish, clownfish
chick = front-facing-baby-chick: baby chick
hatching chick
centipede = own/centipede: millipede
rooster: cockerel, cock
`;

export const being = `
genie: djinn, jinn
space invader = alien-monster: alien monster, invader
gelatinous cube = own/gelatinous-cube: jelly cube, slime cube
grim reaper = own/grim-reaper: reaper, death
`;

export const plant = `
potted plant: house plant, plant, houseplant, flower pot, flowerpot, plant pot
seedling: sprout, sapling, seed
wheat = sheaf-of-rice: grain, sheaf of rice, sheaf of wheat, wheat sheaf, barley, sheaf
four leaf clover: lucky clover
shamrock: clover
herb: herbs, basil, mint leaf
maple leaf
fallen leaf: autumn leaf, fallen leaves
bouquet: bunch of flowers, flower bouquet, bouquet of flowers
hibiscus
hyacinth: lavender flower, bluebell
lotus: water lily
cherry blossom: sakura
white flower
wilted flower: dead flower
wood: firewood, logs, lumber, timber
coral: coral reef
sunflower: sunflowers
tumbleweed = own/tumbleweed: tumble weed
lily pad = own/lily-pad: lilypad
bamboo = own/bamboo: bamboos
`;

export const nature = `
desert island: island with a palm
seashell = spiral-shell: shell, conch, spiral shell, sea shell
spider web = own/spider-web: cobweb, web, spiderweb
landslide: rockfall
bubbles: soap bubbles
brick: bricks
paw print = paw-prints: paw prints, paw, animal tracks
footprints: footprint, tracks
brain
heart organ = anatomical-heart: anatomical heart, human heart
lungs: lung
tooth: molar, fang
ear
nose
mouth: lips
tongue
leg
foot
dna: double helix
coin pile = own/coin-pile: gold hoard, treasure hoard
coal = own/coal: lump of coal, charcoal
ingot = own/ingot: gold bar, metal bar, bullion
runestone = own/runestone: rune stone, menhir, rune, obelisk, standing stone
severed hand = own/hand: zombie hand, undead hand
cow skull = own/cow-skull: bull skull, animal skull
horseshoe = own/horseshoe: horse shoe
oil slick = own/oil-slick: oil puddle, oil spill
desert: desert landscape
cave = own/cave: cave entrance, cavern entrance
branch = own/branch: tree branch, twig, bough
`;

export const sky = `
comet: shooting comet
tornado: twister, whirlwind, cyclone wind
new moon
sun behind cloud: partly cloudy, sun and cloud
snow cloud = cloud-with-snow: cloud with snow, snowy cloud
sparkles: sparkle, glitter, twinkle
fireworks: firework
explosion = collision: boom, blast, collision, bang
cyclone: hurricane, spiral, vortex
dizzy star = dizzy: dizzy
earth = globe-showing-americas: planet earth, world
rain cloud = cloud-with-rain: rain, shower, raindrops
thunderstorm = cloud-with-lightning-and-rain: thunder cloud, storm cloud, thundercloud
fog: smoke
half moon = first-quarter-moon: first quarter moon
black hole = own/black-hole: singularity
asteroid = own/asteroid: meteoroid, space rock
`;
