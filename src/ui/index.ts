export { mountPopup } from './mount-popup.tsx'
export type { PopupPort } from './port.ts'
export { type MessageLookup, type Wording, wordingFrom } from './wording/wording.ts'
