import type { EmergencyKind } from './signs.ts'

const KIN =
  'husband/wife/boyfriend/girlfriend/father/mother/dad/mom/mum/stepfather/stepdad/brother/uncle/neighbor/neighbour/ex/he/man'
const SOMEBODY = `${KIN}/someone/somebody/child/kid/son/daughter/baby/boy/girl/friend/people/person/woman/sister/grandfather/grandmother/they/she`
const BUILDING =
  'house/home/room/kitchen/shop/market/school/mosque/church/hotel/warehouse/bedroom/building/car/roof/apartment/neighborhood/neighbourhood/village/office'
const BEASTS = 'snake/snakes/cobra/python/crocodile/croc/bear/tiger/boar'
const MAMMALS = 'dog/dogs/cat/cats/monkey/monkeys/bat/bats'
const BITERS = `${BEASTS}/dog/dogs/monkey/monkeys/bees/wasps/hornets`
/** Fish and trees die as well, and a village may: only people call for help. */
const DYING = `${SOMEBODY}/grandma/grandpa/neighbours/neighbors/i/im/hes/shes/theyre`
const VEHICLES = 'car/truck/bus/motorbike/motorcycle/van/train'

/** The same in the second language that citizens are offered; what is written there has no weights of its own words, so signs carry it. */
export const englishSigns: Readonly<Record<EmergencyKind, { grave?: string; signs: string }>> = {
  'self-harm': {
    grave: `
      kill/killing myself/himself/herself/themselves | end my life | ending my life | commit suicide | suicidal
      want/wanna to die | wanna die | dont want to live | hurt/hurting/cutting/cut myself`,
    signs: 'jump/jumping … bridge/building/roof',
  },
  violence: {
    grave: `
      ${KIN} … beating/beats/hitting/hits/hit/strangling/attacking/choking me/us/her/him/my/his | beating/hitting/attacking/raping me/us/her/him
      beating/hitting/attacking … boy/girl/child/kid/woman/mother/sister/brother
      threatening/threatened/threatens/wants/trying/going/gonna/will … kill me/us/her/him | raped | stabbed | kidnapped | being attacked | shot at
      ${SOMEBODY} … got/was/been shot | ${SOMEBODY} got/was shot
      breaking/broke/broken into | has/with … knife/gun/machete | robbing/robbed | someone/somebody/man … following/chasing me`,
    signs:
      'attacked | burglar/intruder | robber/thief … house/home/room/kitchen/inside | knife/machete/machetes | beaten | stabbed | kidnapped | gunshots | shooting',
  },
  fire: {
    signs: `
      on fire | is/are … burning | ${BUILDING} … burning | fire … in/at/near … ${BUILDING} | theres/there … fire | fire fire | help … fire | fire … help
      gas leak | gas is leaking | smell gas | smell of gas | exploded | explosion | smoke … coming/everywhere/inside | caught fire
      flames … coming/everywhere/inside/${BUILDING} | ${BUILDING} … flames`,
  },
  medical: {
    grave: `
      cant/cannot/not breathe/breathing | unconscious | passed out | fainted | not waking | wont wake | overdose | heart attack | choking
      bleeding … lot/badly/heavily/out/help/head | bitten by … snake/cobra/dog/monkey | snake bit/bite | having … stroke/seizure
      ${DYING} … is/are/am dying | ${DYING} is/are/am/being dying | im/hes/shes/theyre dying | going/gonna to die | gonna die
      drank/drunk/ate/swallowed … poison/pesticide/bleach/pills | took too many pills | too many … pills/tablets
      ${SOMEBODY} … badly/seriously/severely/critically hurt/injured/wounded | hurt/injured/wounded badly/seriously/severely`,
    signs: `
      need/send/call … ambulance | swallowed | bleeding | people/man/woman/he/she/person … bleeding | seizure | collapsed | giving birth | in labor | in labour | poisoned | fell/fallen … not moving
      bleeding … road/street`,
  },
  accident: {
    grave: `
      ${SOMEBODY} … drowning/drowned/electrocuted | got/was/been electrocuted | drowning … river/sea/pool/lake/help | trapped/stuck … elevator/car/under/rubble/inside
      fell/fallen … well/river/cliff/roof/sea | boat/ship … sinking/sank/capsized | swept away | hit by … car/truck/motorcycle/motorbike/bus
      electric/electrical/power/live wire/wires/cable/cables … fell/fallen/sparking | wire/wires/cable/cables … sparking`,
    signs: `
      ${VEHICLES} hit my/me/him/her/someone/somebody/a/an/two
      accident … road/street/highway/people/bleeding/help/just/now | car crash | crashed | drowning | capsized | ran over | run over | fell … off/into | fell/fallen … stairs/ladder/tree | car/bus/truck … overturned`,
  },
  disaster: {
    grave:
      'trapped/stuck … flood/water | water … chest/waist/neck/roof | tsunami | buried … landslide | landslide … buried | house … collapsed | trapped/stuck … roof',
    signs:
      'flood/water/river … rising/entering/inside | flooded … help/house/now | landslide … house/road/people | earthquake … now/just/strong | tree/hill/wall … fell/collapsed … house/houses/people/road',
  },
  animal: {
    signs: `
      ${BEASTS} … in/inside/under/into/entered/entering … ${BUILDING}/garden/yard/bathroom/toilet/bed/sofa/cupboard/ceiling | ${BITERS} … attacking/attacked/bit/bites/biting/chasing
      attacked/chased/stung by … ${BITERS}`,
  },
  danger: {
    grave: 'help help | help me please | please help … dying/danger | someone is dying',
    signs: 'emergency | dead body | in danger | missing since | child/girl/boy/son/daughter … missing',
  },
}

/** English that takes the alarm out of it, and names that hold a word of alarm. */
export const englishCalming =
  'how … report/apply/get/register/prevent/claim | where … report/apply/register/claim/office | what … number/requirement/requirements/procedure | last year/month/week | years ago | compensation | certificate | permit | insurance | if there is/was | in case of | training | volunteer | rude/harsh/bad words'
export const englishHarmless =
  'fire station/department/extinguisher/extinguishers/brigade/fighter/fighters/safety/drill/alarm/truck/permit | free fire | fire insurance | emergency number/numbers/contact/contacts/room/exit | accident insurance/compensation | bleeding money | dying to/for/laughing | vaccine/vaccines/vaccination … bite/bites | burning/burn/burns/burned trash/rubbish/waste/garbage | app/website/site/system/server/application/phone/computer … crashed'

/** Somebody was bitten by what may carry rabies. */
export const englishBites = `
  bitten/scratched by … ${MAMMALS} | ${MAMMALS} … bit/bites/bite/bitten`
