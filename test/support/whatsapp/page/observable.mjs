/** Backbone's events, as far as the library listens to them: `on('change:a change:b')`, `off`, `once`, `trigger`. */
export class Observable {
  #listeners = new Map()

  on(names, listener) {
    for (const name of names.split(' '))
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener])
  }

  off(name, listener) {
    const left = (this.#listeners.get(name) ?? []).filter((one) => one !== listener)
    this.#listeners.set(name, left)
  }

  once(name, listener) {
    const first = (...given) => {
      this.off(name, first)
      listener(...given)
    }
    this.on(name, first)
  }

  trigger(name, ...given) {
    for (const listener of this.#listeners.get(name) ?? []) listener(...given)
  }

  hears(name) {
    return (this.#listeners.get(name) ?? []).length > 0
  }
}

/** A model whose changes are told as `change:<field>`, of itself and of the collection that it is in. */
export class Model extends Observable {
  constructor(fields) {
    super()
    Object.assign(this, fields)
  }

  set(fields) {
    for (const [name, value] of Object.entries(fields)) {
      const before = this[name]
      if (before === value) continue
      this[name] = value
      this.trigger(`change:${name}`, this, value, before)
      this.collection?.trigger(`change:${name}`, this, value, before)
    }
    this.collection?.trigger('change', this)
  }
}

export class Collection extends Observable {
  #models = new Map()

  add(model) {
    this.#models.set(model.id._serialized, model)
    model.collection = this
    this.trigger('add', model)
    return model
  }

  get(id) {
    return this.#models.get(typeof id === 'string' ? id : id?._serialized)
  }

  remove(model) {
    this.#models.delete(model.id._serialized)
    this.trigger('remove', model)
  }

  getModelsArray() {
    return [...this.#models.values()]
  }
}
