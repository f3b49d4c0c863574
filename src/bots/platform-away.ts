/** The platform did not answer, or has trouble of its own (network, 5xx, our token): nobody's message is to blame. */
export class PlatformAway extends Error {
  override readonly name = 'PlatformAway'
}
