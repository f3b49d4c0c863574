import { connect } from './connection.mjs'
import { createModules } from './modules.mjs'
import { createWorld } from './world.mjs'

// What the library asks of WhatsApp's page: a version, and its modules by name.
const world = await createWorld()
const modules = createModules(world)
window.require = (name) => {
  const found = modules[name]
  if (found === undefined) throw new Error(`Requiring unknown module "${name}"`)
  return found
}
window.Debug = { VERSION: '2.3000.1017054665' }
connect(world)
