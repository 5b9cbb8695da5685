export { factCheckSignals } from './fact-check.ts'
export { stanceInTongue } from './in-tongue.ts'
export { oppositeWord } from './opposite.ts'
export { stanceOf, type Told } from './stance-of.ts'
