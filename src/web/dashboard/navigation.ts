import { mayApprove, type Officer } from '../../office/index.ts'
import { mayAdminister } from '../../routing/index.ts'
import { shelfOf } from './reports/whose-reports.ts'
import type { Texts } from '../../texts/index.ts'

export interface Link {
  href: string
  label: string
}

/** Where this officer can go, in the order in which it is shown. */
export function linksFor(officer: Officer, texts: Texts): Link[] {
  return [
    { href: '/dasbor', label: texts.say('dashboard-nav-figures') },
    { href: '/dasbor/kasus', label: texts.say('dashboard-cases') },
    ...(mayApprove(officer, officer.instansi)
      ? [{ href: '/dasbor/pengetahuan', label: texts.say('dashboard-nav-faq') }]
      : []),
    ...(mayAdminister(officer)
      ? [
          { href: '/dasbor/instansi', label: texts.say('dashboard-nav-directory') },
          { href: '/dasbor/petugas', label: texts.say('dashboard-nav-officers') },
          { href: '/dasbor/pengaturan', label: texts.say('dashboard-settings-heading') },
        ]
      : []),
    ...(shelfOf(officer) ? [{ href: '/dasbor/laporan', label: texts.say('dashboard-nav-reports') }] : []),
  ]
}
