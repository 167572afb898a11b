/** What is made to be carried and worn: tools, weapons, clothes, instruments. */
export const tool = `
abacus
saw = carpentry-saw: handsaw, hand saw, carpentry saw
chainsaw = own/chainsaw: chain saw, power saw
anvil = own/anvil
watering can = own/watering-can
hoe = own/hoe: garden hoe
lever = own/lever: lever switch, floor lever
clamp: vise
hook: hook hand, pirate hook
ladder: stepladder
scales = balance-scale: balance, scale, balance scale
magnet: horseshoe magnet
knot
bolt and nut = nut-and-bolt: nut and bolt, screw, hex nut
pickaxe = pick: pick, mining pick, pick axe, mattock
screwdriver
shovel: spade, trowel
toolbox: tool box, tool chest, toolkit
wrench: spanner
scissors: shears
paintbrush: brush, paint brush
pencil
pen = fountain-pen: fountain pen, ballpoint pen
crayon: wax crayon
ruler = straight-ruler: straight ruler, yardstick
triangle ruler = triangular-ruler: set square, triangular ruler
paperclip: paper clip
pushpin: push pin, drawing pin, thumbtack, pin
safety pin
needle = sewing-needle: sewing needle
thread: spool of thread, spool, bobbin
yarn: ball of yarn, wool, ball of wool
rope = own/rope: lasso, coil of rope
razor
toothbrush
plunger
sponge
mouse trap: mousetrap
fishing rod = own/fishing-rod: fishing pole, rod and reel, angling rod
microscope
telescope
stethoscope
syringe: injection, vaccine, needle and syringe
thermometer
test tube
flask = alembic: alembic, chemistry flask, retort, beaker, distiller
petri dish
magnifying glass = magnifying-glass-tilted-left: magnifier, lens, loupe
fire extinguisher: extinguisher
crutch: crutches
spoon: ladle
knife = kitchen-knife: kitchen knife, carving knife
cutlery = fork-and-knife: fork and knife, silverware
chopsticks
compass
umbrella: parasol, brolly
eraser: rubber eraser
butterfly net = net-with-handle: net, bug net, fishing net, net with handle
closed umbrella
chain = chains: chains, iron chain
broken chain
crowbar = own/crowbar: pry bar, jemmy
whisk = own/whisk: egg whisk
spatula = own/spatula: turner
lockpick = own/lockpick: lock pick, lockpicks, picklock
trap = own/bear-trap: bear trap, animal trap, steel trap
lighter = own/lighter: cigarette lighter
duct tape = own/duct-tape: adhesive tape, sticky tape, roll of tape
stapler = own/stapler
spyglass = own/spyglass: sea telescope
saw blade = own/saw-blade: circular saw, buzz saw, sawblade, saw trap
mining laser = own/mining-laser: laser drill, laser cutter
sleeping bag = own/sleeping-bag: bedroll
matches = own/matches: match, matchbox, box of matches
rolling pin = own/rolling-pin
cutting board = own/cutting-board: chopping board
binoculars = own/binoculars: field glasses
mop = own/mop
grappling hook = own/grappling-hook: grapple, grapple hook, climbing hook
gas can = own/gas-can: jerrycan, fuel can, petrol can, gasoline can
`;

export const weapon = `
boomerang
crossed swords: crossed blades, battle icon, duel
club = own/club: wooden club, cudgel, spiked club
water gun = water-pistol: water pistol, squirt gun, toy gun
pistol = own/pistol: gun, handgun
rifle = own/rifle: musket, shotgun, machine gun, assault rifle, hunting rifle, carbine
cannon = own/cannon: cannons, artillery, howitzer
machete = own/machete
molotov cocktail = own/molotov: molotov, firebomb, petrol bomb
halberd = own/halberd: poleaxe, polearm
rapier = own/rapier: fencing sword, foil sword
cleaver = own/cleaver: butcher knife, meat cleaver
revolver = own/revolver: six shooter
laser gun = own/ray-gun: ray gun, blaster, laser pistol, raygun
sniper rifle = own/sniper-rifle: scoped rifle
caltrops = own/caltrops: caltrop
quiver = own/quiver: quiver of arrows, arrow quiver
tower shield = own/tower-shield: scutum
crossbow = own/crossbow: arbalest
dynamite = own/dynamite: stick of dynamite, tnt, sticks of dynamite
brass knuckles = own/brass-knuckles: knuckles, knuckle duster
flail = own/flail: morning star
nunchucks = own/nunchucks: nunchaku
shuriken = own/shuriken: ninja star, throwing star
slingshot = own/slingshot: catapult toy
whip = own/whip: bullwhip
baseball bat = own/baseball-bat
grenade = own/grenade: hand grenade, frag grenade
`;

export const clothing = `
backpack: rucksack, knapsack, satchel, school bag
ballet shoes: ballet slippers, pointe shoes
bikini
swimsuit = one-piece-swimsuit: bathing suit
baseball cap = billed-cap: cap, billed cap, peaked cap
briefs: underpants, underwear
clutch bag: pouch, wallet
armor = own/armor: armour, breastplate, chestplate, suit of armor, plate armor, chainmail, cuirass, chest armor
coat: jacket, overcoat, raincoat
dress: gown, frock
flat shoe: ballerina shoe
folding fan = folding-hand-fan: fan, hand fan, folding hand fan
glasses: spectacles, eyeglasses
gloves: glove, mittens, mitten, gauntlet
goggles
graduation cap: mortarboard, academic cap, student cap
hair comb = hair-pick: comb, hair pick
handbag: hand bag, tote bag
high heel = high-heeled-shoe: high heels, high heeled shoe, stiletto, pump shoe
hiking boot: walking boot
jeans: pants, trousers, denim
kimono: robe
lab coat: white coat, apron
lipstick
leather shoe = mans-shoe: shoe, dress shoe
helmet = military-helmet: army helmet, military helmet
necktie: tie
prayer beads: rosary, beads, mala
purse: coin purse
safety helmet = rescue-workers-helmet: hard hat, hardhat, miner helmet, construction helmet
sneaker = running-shoe: sneakers, running shoe, trainer, trainers, tennis shoe
safety vest: life vest, life jacket
sari
scarf
shopping bags: shopping bag, paper bag
shorts: swimming trunks, trunks
socks: sock, stocking, stockings
sunglasses: shades, dark glasses
shirt = t-shirt: t shirt, tee shirt, tunic, polo shirt, jersey
flip flop = thong-sandal: flip flops, thong sandal
top hat: magician hat
womans boot = womans-boot: high boot
blouse = womans-clothes: womans clothes
straw hat = womans-hat: sun hat, bonnet, sombrero, womans hat
sandal = womans-sandal: sandals
martial arts uniform: karate suit, gi, judo suit
running shirt: tank top, vest
diving mask: snorkel, scuba mask
nail polish
gas mask = own/gas-mask: respirator
cloak = own/cloak: mantle, cape
cowboy hat = own/cowboy-hat: stetson
motorcycle helmet = own/motorcycle-helmet: racing helmet, crash helmet
monocle = own/monocle: eyeglass
jetpack = own/jetpack: jet pack, rocket pack
slipper = own/slipper: slippers
mask = own/mask: carnival mask, masquerade mask
tiara = own/tiara: diadem
space helmet = own/space-helmet: astronaut helmet
`;

export const instrument = `
accordion: concertina
banjo
flute: recorder, pan pipe
guitar: electric guitar, acoustic guitar, bass guitar
harp: lyre
conga = long-drum: long drum, bongo
maracas: maraca, rattle
piano = musical-keyboard: musical keyboard, synthesizer, piano keyboard, keyboard instrument
saxophone: sax
trombone: tuba
trumpet: bugle, cornet
violin: fiddle, cello, viola
horn = postal-horn: french horn, war horn, post horn, hunting horn, postal horn
musical note: note, music note, quaver
musical notes: music, notes, melody
sheet music = musical-score: treble clef, musical score, clef
wind chime: wind chimes
`;
