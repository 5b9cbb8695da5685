import { ar } from './ar/index.ts'
import { cs } from './cs/index.ts'
import { de } from './de/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { it } from './it/index.ts'
import { pl } from './pl/index.ts'
import { ru } from './ru/index.ts'
import type { Tongue, TongueCode } from './tongue.ts'
import { uk } from './uk/index.ts'

/** All languages that are known besides English. */
export const tongues: Readonly<Record<TongueCode, Tongue>> = { ru, uk, de, fr, es, it, pl, cs, ar }
