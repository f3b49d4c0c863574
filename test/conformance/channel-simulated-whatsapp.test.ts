import { createSimulatedWorld } from '../bots/whatsapp/simulated-world.ts'
import { describeChannel } from './channel.ts'

describeChannel('WhatsApp in the simulator', createSimulatedWorld, { silence: false })
