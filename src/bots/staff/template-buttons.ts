import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'
import { inquiryIdSchema, templateIdSchema } from '../../routing/index.ts'
import { packUuid, unpackUuid } from '../pack-uuid.ts'
import { letterOf, valueOf } from './button-letters.ts'

/**
 * Buttons of templates, in the form of `callback-data.ts`:
 *
 *     k1.l.<uuid>.<referral>-<template>      list for a case: l use this one
 *     k1.E.<uuid>.<referral>-<page>          list for a case: E turn the page
 *     k1.M.<desk>.<page>   k1.n.<template>   list: M turn the page, n show one
 *     k1.g.<template>  k1.k.  k1.o.          one template: g remove it? k yes, o no
 */
const PLAIN = { n: 'show-template', g: 'drop-template', k: 'drop-template-sure', o: 'keep-template' } as const
const ON_CASE = { l: 'use-template', E: 'case-templates' } as const

/** Of the case: which holding of it. */
const holding = z.int().positive()
const page = z.int().nonnegative()

export const templateButtonSchemas = [
  z.object({ verb: z.literal('use-template'), about: inquiryIdSchema, holding, template: templateIdSchema }),
  z.object({ verb: z.literal('case-templates'), about: inquiryIdSchema, holding, page }),
  z.object({ verb: z.literal('template-page'), desk: instansiIdSchema, page }),
  z.object({ verb: z.enum(Object.values(PLAIN)), template: templateIdSchema }),
] as const
export type TemplateButton = z.infer<(typeof templateButtonSchemas)[number]>

export function isTemplateButton<Button extends { verb: string }>(
  button: Button,
): button is Extract<Button, TemplateButton> {
  return 'template' in button || button.verb === 'case-templates' || button.verb === 'template-page'
}

/** What stands between the dots, after the version. */
export function packTemplateButton(button: TemplateButton): string[] {
  switch (button.verb) {
    case 'use-template':
      return ['l', packUuid(button.about), `${base36(button.holding)}-${base36(button.template)}`]
    case 'case-templates':
      return ['E', packUuid(button.about), `${base36(button.holding)}-${base36(button.page)}`]
    case 'template-page':
      return ['M', button.desk, base36(button.page)]
    default:
      return [letterOf(PLAIN, button.verb), base36(button.template)]
  }
}

/** Null when the letter is none of ours; what it gives still has to fit a schema. */
export function unpackTemplateButton(letter: string, id: string, more: string | undefined): unknown {
  const onCase = valueOf(ON_CASE, letter)
  if (onCase) {
    const [at = NaN, which = NaN] = (more ?? '').split('-').map((part) => Number.parseInt(part, 36))
    const about = { verb: onCase, about: unpackUuid(id), holding: at }
    return onCase === 'use-template' ? { ...about, template: which } : { ...about, page: which }
  }
  if (letter === 'M') return { verb: 'template-page', desk: id, page: Number.parseInt(more ?? '', 36) }
  const named = Number.parseInt(id, 36)
  const plain = valueOf(PLAIN, letter)
  return plain ? { verb: plain, template: named } : null
}

const base36 = (value: number) => value.toString(36)
