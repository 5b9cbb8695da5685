export { searchPort } from './search-port.ts'
