import type { EmergencyKind } from './signs.ts'

const KIN =
  'husband/wife/boyfriend/girlfriend/father/mother/dad/mom/mum/stepfather/stepdad/brother/uncle/aunt/neighbor/neighbour/ex/he/man'
const CHILDREN =
  'child/children/kid/kids/son/sons/daughter/daughters/baby/babies/toddler/infant/boy/boys/girl/girls/student/students/nephew/niece'
const SOMEBODY = `${KIN}/${CHILDREN}/someone/somebody/friend/people/person/woman/women/men/sister/grandfather/grandmother/grandma/grandpa/cousin/parents/worker/workers/driver/passenger/passengers/fisherman/fishermen/villagers/they/she`
/** Of whom "is not responding" is said of their body, and of no letter. */
const FAMILY = `husband/wife/father/mother/dad/mom/mum/brother/sister/uncle/aunt/neighbor/neighbour/${CHILDREN}/friend/grandfather/grandmother/grandma/grandpa/cousin`
const PEOPLE = `${SOMEBODY}/i/im/we/us`
const BUILDING =
  'house/houses/home/room/kitchen/shop/market/school/mosque/church/hotel/warehouse/bedroom/building/car/roof/apartment/neighborhood/neighbourhood/village/office/shed/coop/garage/barn/classroom/porch'
const BEASTS = 'snake/snakes/cobra/python/viper/krait/crocodile/croc/bear/tiger/boar'
const MAMMALS = 'dog/dogs/cat/cats/monkey/monkeys/bat/bats'
const BITERS = `${BEASTS}/dog/dogs/monkey/monkeys/bees/wasps/hornets/scorpion/centipede`
/** What people keep: bitten, it needs no ambulance. */
const CATTLE =
  'dog/dogs/puppy/cat/cats/kitten/goat/goats/cow/cows/buffalo/chicken/chickens/duck/ducks/rabbit/rabbits/pig/pigs/sheep/horse'
/** Fish and trees die as well, and a village may: only people call for help. */
const DYING = `${SOMEBODY}/neighbours/neighbors/i/im/hes/shes/theyre`
const VEHICLES = 'car/truck/bus/motorbike/motorcycle/van/train'
const BOATS = 'boat/ship/ferry/canoe/raft/speedboat'
const WATERS = 'river/sea/water/lake/pool/waves/wave/current/tide/flood/canal'
const WEAPONS = 'knife/gun/machete/axe/ax/sword/spear/weapon'

/** The same in the second language that citizens are offered; what is written there has no weights of its own words, so signs carry it. */
export const englishSigns: Readonly<Record<EmergencyKind, { grave?: string; signs: string }>> = {
  'self-harm': {
    grave: `
      kill/killing myself/himself/herself/themselves | end my life | ending my life | commit suicide | suicidal | end/ending it all | end/ending everything
      want/wanna to die | wanna die | dont/doesnt want to live/exist/wake | hurt/hurting/harm/harming/cutting/cut myself/himself/herself
      take/taking/took my/his/her own life | no/any reason/point to/in live/living | not worth living | tired of living/life | better off dead
      better off without me | says/said/thinks … better off without | cant/cannot go on anymore/living/like | disappear forever | goodbye everyone/world/forever | goodbye … wont/not … here
      standing/sitting … edge/ledge … bridge/roof/building/cliff | suicide note`,
    signs: 'jump/jumping … bridge/building/roof',
  },
  violence: {
    grave: `
      ${KIN} … beating/beats/hitting/hits/hit/strangling/attacking/choking me/us/her/him/my/his | beating/hitting/attacking/raping me/us/her/him
      beating/hitting/attacking … boy/girl/child/kid/woman/mother/sister/brother/aunt
      threatening/threatened/threatens/wants/trying/going/gonna/will … kill me/us/her/him | raped | stabbed | kidnapped | abducted | being attacked | shot at
      ${SOMEBODY} … got/was/been shot | ${SOMEBODY} got/was shot | ${KIN} … touches/touching/touched me/her/him/my … night/scared/afraid/bed/private
      breaking/broke/broken into | trying to get/break/climb in/into … window/door/house/room | climbing … through/in … window
      has/with … knife/gun/machete | ${WEAPONS} … chasing/threatening/attacking/swinging/killing | robbing/robbed | someone/somebody/man … following/chasing me
      stranger/strangers … took/taken/taking/grabbed/snatched … ${CHILDREN} | grabbed/snatched/dragged … ${CHILDREN}`,
    signs:
      'attacked | burglar/intruder | robber/thief … house/home/room/kitchen/inside | knife/machete/machetes | beaten | stabbed | kidnapped | gunshots | shooting',
  },
  fire: {
    signs: `
      on fire | is/are … burning | ${BUILDING} … burning | fire … in/at/near … ${BUILDING} | theres/there … fire | fire fire | help … fire | fire … help
      gas leak | gas is leaking | gas … hissing | smell gas | smell of gas | exploded | explosion | smoke … coming/everywhere/inside/pouring/billowing/filling
      caught/catching fire | in flames | flames … coming/everywhere/inside/${BUILDING} | ${BUILDING} … flames | sparks … pole/wire/wires/socket/cable/roof`,
  },
  medical: {
    grave: `
      cant/cannot/not breathe/breathing | unconscious | passed out | fainted | not waking | wont wake | overdose | heart attack | choking
      bleeding … lot/badly/heavily/out/help/head | bitten by … snake/cobra/viper/dog/monkey | snake bit/bite | viper bit | having … stroke/seizure/convulsions
      ${DYING} … is/are/am dying | ${DYING} is/are/am/being dying | im/hes/shes/theyre dying | going/gonna to die | gonna die
      drank/drunk/ate/swallowed … poison/pesticide/bleach/pills | took too many pills | too many … pills/tablets
      ${SOMEBODY} … badly/seriously/severely/critically hurt/injured/wounded | hurt/injured/wounded badly/seriously/severely
      ${SOMEBODY} … turned/turning/turns/going/gone/is blue | lips/face/skin … blue/purple/grey/gray | blood everywhere | covered in blood | so/too much blood
      losing … blood | vomiting/coughing blood | foaming … mouth | half … face | face … drooping | ${FAMILY} … having a/another fit`,
    signs: `
      need/send/call … ambulance | swallowed … battery/coin/pill/pills/magnet/glass/something/button/toy | bleeding | people/man/woman/he/she/person … bleeding | seizure | collapsed
      giving birth | in labor | in labour | baby is/was coming/out | her/my water/waters broke | poisoned | fell/fallen … not moving | bleeding … road/street
      ${FAMILY} … not/isnt/wont/doesnt responding/respond/moving/move | ${FAMILY} … chest pain/pains | chest pain/pains … arm/breath/sweating
      bitten/scratched by … ${MAMMALS}`,
  },
  accident: {
    grave: `
      ${SOMEBODY} … drowning/drowned/electrocuted | got/was/been electrocuted | drowning … river/sea/pool/lake/help | trapped/stuck … elevator/car/under/rubble/inside
      ${PEOPLE} … fell/fallen … well/river/cliff/roof/sea | ${BOATS} … sinking/sank/capsized | swept away | hit by … car/truck/motorcycle/motorbike/bus
      ${SOMEBODY} … went/gone/going/goes under … ${WATERS} | pulled/dragged/swept under/out … ${WATERS} | ${WATERS} … never/hasnt/havent/didnt … come/came up
      ${BOATS} … going down/under | taking on water | ${VEHICLES} … ravine/cliff | ${VEHICLES} … off the road/bridge
      bridge/building/ceiling/crane … collapsed … people/cars/car/workers/inside
      electric/electrical/power/live wire/wires/cable/cables … fell/fallen/sparking | wire/wires/cable/cables … sparking`,
    signs: `
      ${VEHICLES} hit my/me/him/her/someone/somebody/a/an/two
      accident … road/street/highway/people/bleeding/help/just/now | car crash | crashed | drowning | capsized | ran over | run over | ${PEOPLE} … fell … off/into
      ${PEOPLE} … fell/fallen … stairs/ladder/tree | car/bus/truck … overturned`,
  },
  disaster: {
    grave:
      'trapped/stuck … flood/water | water … chest/waist/neck/roof | tsunami | buried … landslide | landslide … buried | house … collapsed | trapped/stuck … roof | on the roof … flood/water',
    signs: `
      flood/water/river … rising/entering/inside | flooded … help/house/now | landslide … house/road/people | earthquake … now/just/strong
      tree/hill/wall … fell/collapsed … house/houses/people/road | water … up to … knee/knees/hip/hips/ankle/ankles | water … coming/rushing/pouring in/into/inside
      river/dam/dyke/levee … broke/burst/overflowing | street/house/village … is/are under water | hill/hillside/slope/mountain/mud … sliding/slid/moving
      tree/pole/wall … came/crashed down/onto … house/houses/roof/car/people | ground/house/building/everything … shaking`,
  },
  animal: {
    signs: `
      ${BEASTS} … in/inside/under/into/entered/entering … ${BUILDING}/garden/yard/bathroom/toilet/bed/sofa/cupboard/ceiling
      ${BITERS} … attacking/attacked/bit/bites/biting/chasing/charging/stung | attacked/chased/stung by … ${BITERS}
      ${BEASTS} … next/near/beside/close … ${CHILDREN}/people/house/houses`,
  },
  danger: {
    grave: `
      help help | help me please | please help … dying/danger | someone is dying | screaming/screams/yelling/yells/shouting/shouts for help
      screaming/yelling/shouting/yells/shouts help | ${SOMEBODY} … crying/cries/calling/calls/begging/begs/pleading for help`,
    signs: 'emergency | dead body | in danger | missing since | child/girl/boy/son/daughter … missing',
  },
}

/** English that takes the alarm out of it, and names that hold a word of alarm. */
export const englishCalming =
  'how … report/apply/get/register/prevent/claim | where … report/apply/register/claim/office | what … number/requirement/requirements/procedure | last year/month/week | years ago | compensation | certificate | permit | insurance | if there is/was | in case of | training | volunteer | rude/harsh/bad words'
export const englishHarmless = `fire station/department/extinguisher/extinguishers/brigade/fighter/fighters/safety/drill/alarm/truck/permit | free fire | fire insurance | emergency number/numbers/contact/contacts/room/exit | accident insurance/compensation | bleeding money | dying to/for/laughing | vaccine/vaccines/vaccination … bite/bites | burning/burn/burns/burned trash/rubbish/waste/garbage | app/website/site/system/server/application/phone/computer … crashed
  suicide prevention/awareness | earthquake drill | ${CATTLE} … was/were/got/been bitten/attacked/scratched/killed | bit/bites/bitten/attacked/attacks/killed my/our/the ${CATTLE}
  not/isnt/doesnt responding/respond … email/emails/letter/letters/message/messages/call/calls/complaint/complaints/report/phone/chat`

/** Somebody was bitten by what may carry rabies. */
export const englishBites = `
  bitten/scratched by … ${MAMMALS} | ${MAMMALS} … bit/bites/bite/bitten`

/** Nobody was. */
export const englishSupposedBites = 'if/when/prevent/avoid … bite/bites/bitten'
