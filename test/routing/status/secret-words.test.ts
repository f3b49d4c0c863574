import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSecret, secretWords } from '../../../src/routing/status/secret-words.ts'
import { WORD_LIST } from '../../../src/routing/status/word-list.ts'
import { readLookup } from '../../../src/routing/status/look-up.ts'

const secret = Buffer.alloc(32, 7).toString('base64')
const other = Buffer.alloc(32, 8).toString('base64')

describe('the secret words of a ticket', () => {
  it('are three of 256 different ones: more than a million in all', () => {
    expect(new Set(WORD_LIST).size).toBe(256)
    expect(WORD_LIST.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([])
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const words = secretWords(secret, id).split('-')
        expect(words).toHaveLength(3)
        expect(words.every((word) => WORD_LIST.includes(word))).toBe(true)
      }),
    )
  })

  it('are the same for ever, and others for another ticket or another installation', () => {
    const ids = fc.sample(fc.uuid(), 200)
    expect(ids.map((id) => secretWords(secret, id))).toEqual(ids.map((id) => secretWords(secret, id)))
    expect(new Set(ids.map((id) => secretWords(secret, id))).size).toBeGreaterThan(195)
    expect(ids.filter((id) => secretWords(secret, id) === secretWords(other, id))).toEqual([])
  })

  it('are known however they are typed, and nothing else is', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string(), (id, guess) => {
        const words = secretWords(secret, id)
        const typed = [words, words.toUpperCase(), words.replaceAll('-', ' '), ` ${words}. `]
        expect(typed.filter((one) => !isSecret(one, secret, id))).toEqual([])
        expect(isSecret(guess, secret, id)).toBe(false)
        expect(isSecret(words, other, id)).toBe(false)
      }),
    )
  })
})

it.each([
  ['7K3-F9Q kunang-senja-padi', { ticket: '7K3-F9Q', words: 'kunang-senja-padi' }],
  [' 7k3f9q Kunang senja padi ', { ticket: '7k3f9q', words: 'Kunang senja padi' }],
  ['7K3 F9Q, kunang-senja-padi', { ticket: '7K3 F9Q', words: 'kunang-senja-padi' }],
  ['7K3-F9Q', null],
  ['7K3 F9Q', null],
  ['kunang-senja-padi', null],
])('reads %j', (typed, read) => {
  expect(readLookup(typed)).toEqual(read)
})
