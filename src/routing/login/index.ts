export type { LoginRows } from './login-rows.ts'
export { type LoginOffer, offerLogin } from './offer-login.ts'
export { endSession, readSession } from './read-session.ts'
export { redeemLogin } from './redeem-login.ts'
