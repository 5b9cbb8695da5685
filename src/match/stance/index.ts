export { factCheckSignals } from './fact-check.ts'
export { stanceOf, type Told } from './stance-of.ts'
