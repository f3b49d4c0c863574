type Child = Node | string | false | undefined
type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>

/**
 * Makes an element. Strings become text nodes, so whatever people wrote stays data. Attributes: a function under
 * `onclick` and the like is listened with; `true` sets an empty attribute; `false` and `undefined` set none.
 */
export function build<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  append(element, children)
  return element
}

/** Puts these children in the place of whatever the element held. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren()
  append(element, children)
}

/** Sets the text only where it changed, so that nothing flickers and no screen reader repeats itself. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

function append(element: Element, children: Child[]): void {
  for (const child of children) if (child !== undefined && child !== false) element.append(child)
}
