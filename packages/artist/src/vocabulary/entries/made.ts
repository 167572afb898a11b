/** What is made to be used: tools, weapons, clothes, instruments, furniture, devices, vessels. */
export const tool = `
abacus
saw = carpentry-saw: handsaw, hand saw, carpentry saw
chainsaw = own/chainsaw: chain saw, power saw
anvil = own/anvil
watering can = own/watering-can
hoe = own/hoe: garden hoe
lever = own/lever: lever switch, floor lever
clamp: vise
hook
ladder: stepladder
scales = balance-scale: balance, scale, balance scale
magnet: horseshoe magnet
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
rope = knot: knot, coil of rope
razor
toothbrush
plunger
sponge
mouse trap: mousetrap
fishing rod = fishing-pole: fishing pole, rod and reel, angling rod
microscope
telescope: spyglass
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
knife = kitchen-knife: kitchen knife, cleaver, butcher knife, carving knife
cutlery = fork-and-knife: fork and knife, silverware
chopsticks
compass
umbrella: parasol, brolly
eraser: rubber eraser
butterfly net = net-with-handle: net, bug net, fishing net, net with handle
closed umbrella
chain = chains: chains, iron chain
broken chain
`;

export const weapon = `
boomerang
crossed swords: crossed blades, battle icon, duel
club = own/club: wooden club, cudgel, spiked club
water gun = water-pistol: water pistol, squirt gun, toy gun, ray gun
pistol = own/pistol: gun, handgun, revolver, blaster, laser gun
rifle = own/rifle: sniper rifle, musket, shotgun, machine gun, assault rifle, hunting rifle, carbine
cannon = own/cannon: cannons, artillery, howitzer
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
flat shoe: slipper, ballerina shoe
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
shopping bags: shopping bag, bag, paper bag
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
`;

export const instrument = `
accordion: concertina
banjo
flute: recorder, pipe
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

export const furniture = `
bathtub: bath, tub, bath tub
bed
chair: stool
sofa = couch-and-lamp: couch, couch and lamp, settee, armchair
door: wooden door
elevator: lift
mirror: looking glass, hand mirror
picture frame = framed-picture: framed picture, painting, picture on the wall
shower
toilet: wc, loo, toilet bowl
window
file cabinet: filing cabinet, cabinet, cupboard
coffin: casket
bench = own/bench: park bench, wooden bench
table = own/table: desk, wooden desk, kitchen table, dining table
bookshelf = own/bookshelf: bookcase, book shelf, book case
slot machine: one armed bandit
`;

export const device = `
battery: power cell
low battery
alarm clock: clock, clock face
mantel clock = mantelpiece-clock: mantelpiece clock, table clock
stopwatch: chronometer
timer = timer-clock: timer clock, kitchen timer
watch: wristwatch, wrist watch, pocket watch
computer = desktop-computer: desktop computer, pc, monitor, screen, computer screen
laptop: notebook computer
keyboard: computer keyboard
computer mouse
trackball
printer
cd = optical-disk: compact disc, disc, optical disk, record, vinyl
dvd
floppy disk: diskette, save icon, floppy
minidisc = computer-disk: computer disk, data disk
plug = electric-plug: electric plug, power plug
fax machine: fax
smartphone = mobile-phone: phone, mobile phone, cell phone, cellphone, tablet
telephone: old telephone, rotary phone, landline
telephone receiver: receiver, handset
pager: walkie talkie, beeper
camera: photo camera
flash camera = camera-with-flash: camera with flash
movie camera: film camera
video camera: camcorder
film projector: projector
videocassette: vhs, video tape, videotape, cassette, tape
film strip = film-frames: film frames, filmstrip, film reel
clapper board: clapperboard
television: tv, tv set, television set, telly
radio: boombox, stereo
microphone: mic
studio microphone
headphones = headphone: headphone, headset, earphones
loudspeaker: public address
megaphone: bullhorn
speaker = speaker-high-volume: loud speaker, sound on, volume
muted speaker: mute, sound off
light bulb: bulb, lightbulb, idea
flashlight: electric torch, pocket lamp
oil lamp = diya-lamp: diya, genie lamp, aladdin lamp, magic lamp
paper lantern = red-paper-lantern: chinese lantern
joystick: arcade stick
gamepad = video-game: controller, game controller, video game, console, joypad
satellite dish = satellite-antenna: satellite antenna, antenna, radio telescope, radar dish
control knobs: knobs, knob, dial
level slider: slider
mechanical arm: robot arm, robotic arm, prosthetic arm
mechanical leg: robot leg, prosthetic leg
fuel pump: gas pump, petrol pump, gas station
siren = police-car-light: police light, emergency light, warning light, flashing light
traffic light = vertical-traffic-light: traffic lights, stop light, traffic signal
horizontal traffic light
disco ball = mirror-ball: mirror ball
microwave oven = own/microwave-oven: microwave
oven = own/oven: stove, cooker, kitchen stove, baking oven
refrigerator = own/refrigerator: fridge, freezer
vending machine = own/vending-machine: soda machine, snack machine, drinks machine
x ray: radiograph, xray
`;

export const container = `
amphora: urn, vase, clay jar, pottery
plate = own/plate: dish, dinner plate
first aid kit = own/first-aid-kit: medkit, med kit, health kit, medical kit, first aid box
bowl = own/bowl: empty bowl, mixing bowl, soup bowl
bottle = own/bottle: glass bottle, bottles, message in a bottle
jar: glass jar, mason jar, pickle jar
basket: wicker basket, picnic basket
bucket: pail
package: parcel, cardboard box, carton box, delivery box
suitcase = luggage: luggage, baggage, trunk case, traveling bag
briefcase: attache case
trash can = wastebasket: wastebasket, bin, garbage can, dustbin, waste bin, rubbish bin, waste basket
shopping cart: shopping trolley, supermarket cart
oil drum: oil barrel, metal barrel, toxic barrel
funeral urn
lotion bottle: shampoo, soap bottle, lotion, sunscreen
money bag: bag of money, moneybag, sack of gold, sack, bag of gold, coin bag, bag of coins, sack of coins
mailbox = closed-mailbox-with-raised-flag: letterbox, letter box
open mailbox = open-mailbox-with-raised-flag
postbox: post box, pillar box, red postbox
empty nest
nest = nest-with-eggs: nest with eggs, birds nest, bird nest
gift = wrapped-gift: present, wrapped gift, gift box, wrapped present, birthday present
card file box: card box
`;
