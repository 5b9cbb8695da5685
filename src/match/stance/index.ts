export { factCheckSignals } from './fact-check.ts'
export { stanceInTongue } from './in-tongue.ts'
export { stanceOf, type Told } from './stance-of.ts'
