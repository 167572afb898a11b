/** Buildings, games, signs and all that is left. */
export const building = `
bank
museum = classical-building: art gallery
construction crane = building-construction: crane, tower crane
building site = building-construction: construction site
temple = classical-building: classical building, greek temple, courthouse, parthenon
convenience store: shop, store, corner shop, market, supermarket
department store: mall, shopping mall, shopping center
derelict house: abandoned house, ruined house, old house
factory: power plant, plant building
hospital: clinic
hotel: motel
office building: office, office block, apartment building, skyscraper, tower block, apartment
post office
school: schoolhouse, academy
stadium: arena, colosseum
statue of liberty: statue, liberty
radio tower = tokyo-tower: eiffel tower, tokyo tower, transmission tower
hut: straw hut, mud hut, shack
pagoda = japanese-castle: japanese castle, japanese temple
church: chapel, cathedral
hindu temple
mosque
shrine = shinto-shrine: torii, torii gate, shinto shrine
synagogue
ferris wheel: big wheel
roller coaster: rollercoaster
carousel = carousel-horse: carousel horse, merry go round
barber pole: barbers pole
fountain
stop sign
bus stop
railway track: train tracks, rails, railroad, train track, railroad track
playground slide: slide
construction barrier = construction: barrier, road barrier, roadblock, barricade
beehive = own/beehive: bee hive, hive
silo = own/silo: grain silo
fence = own/fence: picket fence, palisade
stone wall = own/stone-wall: castle wall, rampart
portcullis = own/portcullis: castle gate, iron gate
stairs = own/stairs: staircase, stairway, steps
pillar = own/pillar: column
water tower = own/water-tower
town hall = own/town-hall: city hall
wind turbine = own/wind-turbine: turbine, windturbine
saloon = own/saloon: western saloon
gingerbread house = own/gingerbread-house: candy house
mushroom house = own/mushroom-house: toadstool house, smurf house, fairy house
haunted house = own/haunted-mansion: haunted mansion, spooky house, mansion, horror house
circus tent: big top, circus
train station = station: railway station, station
chicken coop = own/chicken-coop: coop, henhouse, hen house
pipe = own/warp-pipe: warp pipe, green pipe, sewer pipe
hot dog stand = own/market-stall: hot dog cart
market stall = own/market-stall: stall, food stand, market stand, kiosk
prison bars = own/prison-bars: jail, cell, jail cell, prison cell, bars
outhouse = own/outhouse: latrine
pyramid = own/pyramid
ruins = own/ruins: ruin, ancient ruins
tavern = own/tavern: inn, pub
dog house = own/dog-house: doghouse, kennel
tree house = own/tree-house: treehouse
totem pole = own/totem-pole: totem
water wheel = own/water-wheel: watermill, waterwheel
sphinx = own/sphinx
barbed wire = own/barbed-wire: barbwire
`;

export const sport = `
american football: football
badminton: shuttlecock
baseball
basketball
bowling: bowling ball, bowling pin, bowling pins
boxing glove: boxing gloves
cricket bat = cricket-game
curling stone
field hockey
golf flag = flag-in-hole: golf, golf hole, golf course
frisbee = flying-disc: flying disc
goal = goal-net: goal net, soccer goal
hockey stick = ice-hockey: ice hockey, hockey puck, puck
ice skate: ice skates, skates
lacrosse
ping pong: table tennis, ping pong paddle
rugby ball = rugby-football
skis: ski
soccer ball: soccer, football ball, ball
softball
tennis: tennis racket, tennis ball, racket
volleyball: beach ball
target = bullseye: bullseye, dart board, dartboard, archery target
gold medal = 1st-place-medal: first place medal, 1st place medal
silver medal = 2nd-place-medal: second place medal
bronze medal = 3rd-place-medal: third place medal
military medal: order medal
medal = sports-medal: sports medal
surfboard = own/surfboard: surf board
`;

export const toy = `
teddy bear: teddy, plush bear, stuffed animal, plushie
kite
yo yo: yoyo
nesting dolls: matryoshka, russian doll, nesting doll
puzzle piece: jigsaw piece, jigsaw, puzzle
billiard ball = pool-8-ball: eight ball, 8 ball, pool ball, magic 8 ball
chess pawn: pawn, chess piece, chess
joker card = joker: joker, playing card, card, playing cards
mahjong tile = mahjong-red-dragon: mahjong
hanafuda = flower-playing-cards: flower playing cards
pinata = pinata
balloon: party balloon, toy balloon
confetti ball: confetti
party popper: party cracker
firecracker
sparkler
carp streamer: koi flag
theater masks = performing-arts: performing arts, comedy and tragedy, drama masks
palette = artist-palette: artist palette, paint palette, paint
doll = japanese-dolls: japanese dolls, dolls
voodoo doll = own/voodoo-doll
ouija board = own/ouija-board: spirit board
puppet = own/puppet: marionette
`;

export const symbol = `
broken heart: heartbreak
heart on fire: burning heart
mended heart = mending-heart: mending heart
heart with arrow: cupid heart
heart with ribbon
sparkling heart
two hearts
speech bubble = speech-balloon: speech balloon, chat bubble, talk bubble
thought bubble = thought-balloon: thought balloon, thinking bubble
check mark: tick, checkmark, tick mark
cross mark: x mark, red x, red cross
question mark = red-question-mark: red question mark
exclamation mark = red-exclamation-mark: red exclamation mark, exclamation point
plus: plus sign, health plus
minus: minus sign
infinity: infinity sign
warning: warning sign, hazard sign, caution sign
radioactive: radiation sign, radioactive sign, radiation symbol
biohazard: biohazard sign
no entry: no entry sign
prohibited: prohibition sign
recycling symbol: recycling, recycle sign
yin yang: yinyang
peace symbol: peace sign
cross = latin-cross: latin cross, crucifix
star of david
medical symbol: caduceus, staff of aesculapius
fleur de lis: lily emblem
anger symbol
zzz: sleep symbol
sweat drops = sweat-droplets
dash cloud = dashing-away: puff of smoke, dust cloud, puff
hundred points = hundred-points
hole: pit, manhole
splatter: ink splat, paint splat, splash of paint
spade suit: spades, ace of spades
club suit: clubs
heart suit: hearts suit
diamond suit: diamonds suit
pirate flag: jolly roger
white flag: surrender flag
black flag
checkered flag = chequered-flag: chequered flag, finish flag, racing flag
triangular flag: pennant, golf pin
rainbow flag
crossed flags
red circle
blue circle
green circle
yellow circle
red square
blue square
green square
yellow square
atom = atom-symbol: atom symbol
skull and crossbones: skull and bones
`;

export const interfaceParts = `
locked padlock = locked: padlock, lock, locked lock
unlocked padlock = unlocked: open lock, open padlock, unlocked lock
old key: antique key
bookmark
speaker icon = speaker-medium-volume
antenna bars: signal bars, wifi bars, signal strength
bar chart: chart, graph, statistics
rising chart = chart-increasing: line chart, chart increasing
falling chart = chart-decreasing
wifi = wireless: wireless
question block = own/question-block: mystery block, item block
`;

export const thing = `
map = world-map: world map, atlas
newspaper: news, paper news
rolled up newspaper
notebook: journal, notepad, exercise book
spiral notepad: spiral notebook
ledger
books: stack of books, pile of books
open book
bookmark tabs
label: tag, price tag, luggage tag
page = page-facing-up: document, sheet of paper, sheet, file page
note paper = memo: memo, note sheet
clipboard
calendar: date sheet
spiral calendar
file folder: folder
open file folder: open folder
receipt: bill, invoice
credit card: bank card
dollar bill = dollar-banknote: banknote, dollar, cash, dollar banknote, paper money, bill of money, money
euro bill = euro-banknote: euro
pound bill = pound-banknote
yen bill = yen-banknote: yen
flying money = money-with-wings: money with wings
ticket: entry ticket
admission tickets: tickets
identification card: id card, passport, badge card
love letter
email = e-mail: e mail
incoming envelope
red envelope
inbox = inbox-tray: inbox tray
outbox = outbox-tray
cigarette: cigar
toilet paper = roll-of-paper: paper towel, roll of paper, tissue roll
soap: bar of soap
pill: capsule, medicine, tablet pill, medication
bandage = adhesive-bandage: adhesive bandage, band aid, plaster strip
drop of blood: blood drop
ring buoy: lifebuoy, life ring, life preserver, lifebelt
nazar amulet: evil eye
hamsa
name badge: badge, name tag
rosette: prize ribbon
reminder ribbon: awareness ribbon
poop = pile-of-poo: pile of poo, poo, dung, manure
moai: easter island head, stone head
telephone booth = own/telephone-booth: phone booth, telephone box, phone box, call box
traffic cone = own/traffic-cone: cone, road cone, pylon, safety cone
scarecrow = own/scarecrow
fire hydrant = own/fire-hydrant: hydrant
spring = own/spring: springboard, bounce pad, trampoline, jump pad
lamp post = own/lamp-post: street lamp, streetlight, lamppost, street light
placard: protest sign, picket sign
bellhop bell: desk bell, service bell, reception bell
beach umbrella = beach-with-umbrella: beach, sun umbrella, beach parasol
treasure map = own/treasure-map: pirate map
hay bale = own/hay-bale: hay, bale of hay, straw bale, bale
ship wheel = own/ship-wheel: helm, steering wheel, ships wheel
sheriff badge = own/sheriff-badge: sheriff star, sheriffs badge
wanted poster = own/wanted-poster: bounty poster, wanted sign
globe = own/globe-on-stand: desk globe
platform = own/platform: floating platform, moving platform, floating island platform
spikes = own/spikes: floor spikes, spike, ground spikes
spike trap = own/spikes
`;
