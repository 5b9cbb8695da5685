export { startBackground } from './start.ts'
