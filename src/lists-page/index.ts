export { listsPort } from './lists-port.ts'
