import { z } from 'zod'
import { type InstansiId, instansiIdSchema, type Role, TRIAGE } from '../office/index.ts'

/** Who plays in the simulator. Ids never change, so that a restarted simulator finds its people and its database agrees. */
export const CITIZEN_BOT = {
  id: 7_000_000_001,
  token: '7000000001:simulator-warga-AAAAAAAAAAAAAAAAAAAAAAAAA',
  username: 'jawab24_bot',
  firstName: 'Jawab24',
}
export const STAFF_BOT = {
  id: 7_000_000_002,
  token: '7000000002:simulator-petugas-AAAAAAAAAAAAAAAAAAAAAAA',
  username: 'jawab24_petugas_bot',
  firstName: 'Jawab24 Petugas',
}
/** On the simulator's wire one more bot; people know it by its number (without "+"). */
export const CITIZEN_NUMBER = {
  id: 7_000_000_003,
  token: '7000000003:simulator-whatsapp-AAAAAAAAAAAAAAAAAAAAAA',
  username: 'jawab24_whatsapp_bot',
  firstName: 'Jawab24',
  number: '6285100002424',
}
export const STAFF_GROUP = -1_002_000_000_001

export const CITIZENS = [
  { id: 11_001, firstName: 'Siti Aminah' },
  { id: 11_002, firstName: 'Yusuf Lawing' },
  { id: 11_003, firstName: 'Lencau' },
]

const NAMES = [
  'Dewi Lestari',
  'Rahmat Hidayat',
  'Agustina Bilung',
  'Bambang Sutrisno',
  'Nur Aini',
  'Markus Ding',
  'Sri Wahyuni',
  'Irfan Maulana',
  'Paulina Ipui',
  'Hasanuddin',
  'Ratih Kumala',
  'Yohanes Apui',
  'Fitriani',
  'Dedi Kurniawan',
  'Kristina Laing',
  'Andi Mappatoba',
  'Maria Ulfah',
  'Samuel Lawai',
  'Rina Marlina',
  'Hendra Gunawan',
  'Yuliana Njuk',
  'Abdul Rahman',
  'Theresia Bulan',
  'Joko Susilo',
  'Nurhayati',
  'Petrus Alang',
  'Wati Suryani',
  'Syahruddin',
  'Elisabet Ngau',
  'Arif Budiman',
  'Lidya Usat',
  'Muhammad Yusuf',
  'Sulastri',
  'Daniel Kila',
  'Endang Purwati',
  'Ramli',
  'Veronika Hibau',
  'Slamet Riyadi',
  'Indah Permata',
  'Anton Bith',
  'Zainal Abidin',
]

export interface SimulatedOfficer {
  id: number
  firstName: string
  instansi: InstansiId
  role: Role
}

/** The *instansi* to which most questions go, and that has a *pejabat*, too. */
const BUSIEST = instansiIdSchema.parse('disdukcapil')

/** One *petugas* per *instansi*, a *pejabat* where most questions go, and the admin of *Diskominfo*. */
export function simulatedOfficers(directory: readonly { id: string }[]): SimulatedOfficer[] {
  const name = (index: number) => z.string().parse(NAMES[index % NAMES.length])
  const petugas = directory
    .filter(({ id }) => id !== TRIAGE)
    .map(({ id }, index) => ({
      id: 22_001 + index,
      firstName: name(index),
      instansi: instansiIdSchema.parse(id),
      role: 'petugas' as const,
    }))
  return [
    { id: 21_001, firstName: 'Ratna Sari', instansi: TRIAGE, role: 'diskominfo' },
    { id: 21_002, firstName: 'Eko Prasetyo', instansi: TRIAGE, role: 'petugas' },
    ...petugas,
    ...(directory.some(({ id }) => id === BUSIEST)
      ? [{ id: 21_003, firstName: 'Lukas Ngau', instansi: BUSIEST, role: 'pejabat' as const }]
      : []),
  ]
}
