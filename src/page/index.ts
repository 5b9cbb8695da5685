export { markStyles } from './mark-styles.ts'
export type { PagePort } from './port.ts'
export { type PageControl, startPage } from './start-page.ts'
export type { Passage } from './watched-page.ts'
