/**
 * How much each signal (see evidence.ts) speaks for refuting and for reporting a claim rather than
 * repeating it, in natural logarithms of odds. Fitted by regularised multinomial regression on the
 * labelled titles that are not kept aside, and on their titles put into plain frames ("It is false
 * that ...", "According to ..."); rounded.
 */
export const weights = {
  verdict: [1.65, -0.95],
  falsity: [0.48, -1.19],
  denial: [1.5, 1.12],
  proof: [1.32, 0.63],
  contrast: [1.81, -3.15],
  stays: [2.03, 1.33],
  finding: [1.94, 0.11],
  right: [1.85, 0.76],
  said: [0.69, 4.58],
  put: [1.16, 2.03],
  source: [1.34, 2.45],
  verdict2: [2.06, -0.43],
  falsity2: [0, 0],
  denial2: [0.02, 0.42],
  proof2: [0.18, 0.06],
  contrast2: [0.6, 0.3],
  stays2: [0.55, -0.84],
  finding2: [2.29, -0.07],
  right2: [2.25, 1.41],
  said2: [-0.01, -0.26],
  put2: [0.21, 0.84],
  source2: [1.46, 1.28],
  negPlain: [3.59, 0.15],
  negImplied: [1.4, -0.48],
  neg2: [0.02, -0.3],
  negAbs: [-1.16, -0.67],
  negMore: [2.21, 0.09],
  negLost: [2.44, 0.47],
  affirms: [-0.45, -0.61],
  affirmsImp: [0.33, 0.39],
  negOnClaim: [1.28, -0.24],
  any: [0.61, -0.88],
  if: [-0.94, -0.51],
  that: [0.82, 1.72],
  startsA: [-1.28, 1.18],
  nor: [0.73, 0.25],
  nobody: [0.73, 0.2],
  no: [0.28, 0],
  srcStart: [-0.81, 0.53],
  srcPut: [1.07, 2.45],
  srcSaid: [-0.46, 1.59],
  srcThat: [0.6, -0.65],
  srcHad: [0.6, 0.98],
  rus: [0.51, 2.88],
  verdSrc: [-1.23, 0.5],
  negLate: [2.77, 0.33],
  negStrong: [-1.25, -0.9],
  impSame: [1.23, 0.46],
  verdictPlain: [2.38, 0.39],
  proofPlain: [0.81, 0.48],
  denialPlain: [1.19, 0.4],
  negPredicate: [0.2, -0.44],
  negTurned: [1.25, 0.11],
} as const

/** Where a passage without any signal stands. */
export const bias = { refutes: -4.35, reports: -6.5 } as const

/** What is added in proportion to the share of the claim's words that the passage has. */
export const overlap = { refutes: 1.46, reports: 1.54 } as const
