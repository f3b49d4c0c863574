import { createSimulatedWorld } from '../bots/whatsapp/simulated-world.ts'
import { describeChannel, describeLists } from './channel.ts'

describeChannel('WhatsApp in the simulator', createSimulatedWorld, { silence: false })
describeLists('WhatsApp in the simulator', createSimulatedWorld)
