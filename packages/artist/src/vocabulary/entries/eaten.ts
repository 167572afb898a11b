/** Food and drink: a name, its picture where that is called otherwise, and what else it is called. */
export const food = `
banana: bananas, banana bunch
blueberries: blueberry, bilberry
cherries: cherry
coconut
grapes: grape, bunch of grapes
green apple
kiwi = kiwi-fruit: kiwi fruit, kiwifruit
lemon
lime
mango
melon: honeydew, cantaloupe
olive: olives
peach: nectarine, apricot
pear
pineapple: ananas
strawberry
tangerine: orange fruit, mandarin, clementine, orange slice, citrus
tomato
watermelon: watermelon slice
avocado
beans: bean, kidney bean
bell pepper: paprika, sweet pepper
broccoli
carrot
chestnut: acorn, hazelnut, nut
cucumber: zucchini, courgette
pickle: gherkin
corn = ear-of-corn: maize, corncob, corn cob, sweetcorn
eggplant: aubergine
garlic
ginger = ginger-root: ginger root
chili = hot-pepper: hot pepper, chili pepper, chilli, red pepper, pepper, jalapeno
lettuce = leafy-green: cabbage, salad leaf, bok choy, spinach
onion
peas = pea-pod: pea, pea pod
peanuts: peanut
potato
beet = root-vegetable: beetroot, turnip, radish, root vegetable
bacon
bagel
baguette = baguette-bread: french bread
breakfast = cooking: fried egg, frying pan, pan, egg in a pan, skillet
burrito: wrap
butter
canned food: tin can, can, soup can, canned goods
croissant
steak = cut-of-meat: beef, raw meat, cut of meat
falafel
flatbread: naan, pita, tortilla
fondue
french fries: fries, chips
salad = green-salad: green salad, salad bowl
hamburger: burger, cheeseburger, sandwich burger
hot dog: hotdog, sausage in a bun
pancakes: pancake, stack of pancakes
pizza: slice of pizza, pizza slice
popcorn
stew = pot-of-food: soup, pot of food, pot of soup, stew pot, cooking pot, pot, saucepan
chicken leg = poultry-leg: drumstick, poultry leg, fried chicken, chicken drumstick
pretzel
salt: salt shaker, saltshaker
pepper shaker = own/pepper-shaker: pepper mill, pepper pot, pepper grinder
sandwich: toast sandwich, submarine sandwich
paella = shallow-pan-of-food: pan of food
kebab = stuffed-flatbread: gyro, doner, shawarma, stuffed flatbread
taco
tamale
waffle
cereal = bowl-with-spoon: porridge, oatmeal, bowl of cereal, bowl of soup
bento box: bento
rice = cooked-rice: bowl of rice, cooked rice, rice bowl
curry = curry-rice: curry rice, curry and rice
dango
dumpling: gyoza, ravioli, pierogi
fortune cookie
fried shrimp: tempura, fried prawn
moon cake: mooncake
oden: skewer
rice ball: onigiri
rice cracker
sweet potato = roasted-sweet-potato: yam
spaghetti: pasta, noodles with sauce
ramen = steaming-bowl: noodles, noodle soup, bowl of ramen, bowl of noodles, ramen bowl, steaming bowl, pho, udon
sushi: sushi roll, nigiri
takeout box: takeaway box, chinese food
birthday cake
candy: sweet, bonbon, toffee, wrapped candy
chocolate bar: chocolate, bar of chocolate
cookie: biscuit, cookies
cupcake: muffin
pudding = custard: custard, flan, creme brulee
doughnut: donut
honey = honey-pot: honey pot, honeypot, jar of honey, honey jar
ice cream = soft-ice-cream: ice cream cone, soft serve, gelato, icecream
sundae = ice-cream: bowl of ice cream, ice cream sundae
lollipop: lolly, sucker
pie: apple pie, tart, pumpkin pie
shaved ice: snow cone, sorbet
shortcake: slice of cake, cake slice, piece of cake, strawberry shortcake
parsnip = own/parsnip: white carrot
cinnamon roll = own/cinnamon-roll: cinnamon bun
ketchup = own/ketchup: ketchup bottle, tomato sauce
candy cane = own/candy-cane
hot sauce = own/sauce: sauce, chili sauce
`;

export const drink = `
baby bottle
beer = beer-mug: beer mug, pint, lager, mug of beer
beers = clinking-beer-mugs: clinking beer mugs
juice box = beverage-box: juice, beverage box, carton
champagne = bottle-with-popping-cork: champagne bottle, wine bottle, bottle of wine, bottle of champagne, sparkling wine
bubble tea: boba
champagne glasses = clinking-glasses: clinking glasses
cocktail = cocktail-glass: martini, cocktail glass
soda = cup-with-straw: cola, soft drink, lemonade, milkshake, smoothie, paper cup
milk = glass-of-milk: glass of milk
coffee = hot-beverage: cup of coffee, espresso, cappuccino, hot chocolate, cocoa, coffee cup, cup of tea, tea, latte, teacup
mate
sake
matcha = teacup-without-handle: green tea
teapot: tea pot
tropical drink: pina colada, mai tai
whiskey = tumbler-glass: whisky, rum, tumbler, glass of whiskey, bourbon
wine = wine-glass: wine glass, glass of wine, red wine, wineglass
ice cube = ice: ice block
orange juice = own/orange-juice: glass of orange juice, glass of juice, fruit juice
`;
