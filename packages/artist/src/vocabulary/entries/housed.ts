/** What stands in houses and workshops: furniture, devices, vessels. */
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
workbench = own/workbench: work bench, crafting table, carpenter bench
table = own/table: kitchen table, dining table
bookshelf = own/bookshelf: bookcase, book shelf, book case
slot machine: one armed bandit
altar = own/altar: sacrificial altar
iron maiden = own/iron-maiden
blackboard = own/blackboard: chalkboard
whiteboard = own/whiteboard: white board
office chair = own/office-chair: swivel chair, desk chair
locker = own/locker: school locker, metal locker
hammock = own/hammock
sarcophagus = own/sarcophagus: mummy coffin
spinning wheel = own/spinning-wheel
desk = own/desk: school desk, writing desk, wooden desk, office desk
chandelier = own/chandelier
guillotine = own/guillotine
throne = own/throne: royal chair
tapestry = own/tapestry: wall hanging
carpet = own/carpet: rug, flying carpet, magic carpet
fireplace = own/fireplace: hearth
candelabra = own/candelabra: candelabrum, candlestick
birdcage = own/birdcage: bird cage, cage
`;

export const device = `
battery
low battery
alarm clock: clock, clock face
mantel clock = mantelpiece-clock: mantelpiece clock, table clock
stopwatch: chronometer
timer = timer-clock: timer clock, kitchen timer
watch: wristwatch, wrist watch
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
pager: beeper
camera: photo camera
flash camera = camera-with-flash: camera with flash
movie camera: film camera
video camera: camcorder
film projector: projector
videocassette: vhs, video tape, videotape, cassette
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
walkie talkie = own/walkie-talkie: two way radio, hand radio
furnace = own/furnace: smelter, kiln, blast furnace, forge
blender = own/blender: liquidizer, smoothie maker
water cooler = own/water-cooler: water dispenser
pocket watch = own/pocket-watch: fob watch
gauge = own/gauge: pressure gauge, steam gauge, manometer, pressure meter
hologram = own/hologram: hologram projector
solar panel = own/solar-panel: solar panels, photovoltaic panel
parking meter = own/parking-meter
conveyor belt = own/conveyor-belt: conveyor, conveyer belt
engine = own/engine: motor, warp drive, warp core, hyperdrive
fuel cell = own/fuel-cell: power cell, energy cell, plasma cell
cryo chamber = own/cryo-chamber: cryo pod, stasis pod, cryopod, stasis chamber
tap = own/tap: faucet, water tap
sprinkler = own/sprinkler
circuit board = own/circuit-board: circuit, motherboard, microchip
pressure plate = own/pressure-plate: floor button, floor switch
vacuum cleaner = own/vacuum-cleaner: hoover
washing machine = own/washing-machine: washer
arcade machine = own/arcade-machine: arcade cabinet, arcade
coffee machine = own/coffee-machine: coffee maker, espresso machine
radar = own/radar: radar screen
toaster = own/toaster
`;

export const container = `
amphora: urn, vase, clay jar, pottery
plate = own/plate: dish, dinner plate
first aid kit = own/first-aid-kit: medkit, med kit, health kit, medical kit, first aid box
bowl = own/bowl: empty bowl, mixing bowl, soup bowl
bottle = own/bottle: glass bottle, bottles
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
money bag: bag of money, moneybag, sack of gold, bag of gold, coin bag, bag of coins, sack of coins
mailbox = closed-mailbox-with-raised-flag: letterbox, letter box
open mailbox = open-mailbox-with-raised-flag
postbox: post box, pillar box, red postbox
empty nest
nest = nest-with-eggs: nest with eggs, birds nest, bird nest
gift = wrapped-gift: present, wrapped gift, gift box, wrapped present, birthday present
card file box: card box
glass = own/glass: drinking glass, water glass, glass of water
canteen = own/canteen: water flask, hip flask
lunch box = own/lunchbox: lunchbox
message in a bottle = own/message-in-a-bottle
wheelbarrow = own/wheelbarrow: barrow, garden cart
bag = own/sack: sack, burlap sack, cloth bag
clay pot = own/clay-pot: earthen pot, flowerpot of clay
kettle = own/kettle: tea kettle
piggy bank = own/piggy-bank: money box
snow globe = own/snow-globe
gas tank = own/gas-cylinder: nitro tank, nitrous tank, gas cylinder, gas bottle
oxygen tank = own/gas-cylinder: air tank, diving tank
fuel tank = own/gas-cylinder
`;
