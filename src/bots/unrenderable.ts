/** Our own fault: a message can't be put into words, because of a bug or because what it shows isn't there any more. */
export class Unrenderable extends Error {
  override readonly name = 'Unrenderable'
}
