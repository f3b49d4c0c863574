/** Storage can't be opened or used as it is. The message says what was found and what to do about it. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
}
