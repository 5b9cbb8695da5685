import type { Case } from '../../cases/index.ts'
import { useWording } from '../wording/context.ts'
import { Paragraphs } from './paragraphs.tsx'

/** The disproof in full, or that the source gives none, and the source's own references. */
export function Disproof({ case: { disproof, references } }: { case: Case }) {
  const { text } = useWording()
  return (
    <div class="prose" data-testid="disproof">
      {disproof.length > 0 ? <Paragraphs of={disproof} /> : <p>{text('noDisproof')}</p>}
      {references.length > 0 && (
        <div class="references quiet">
          <Paragraphs of={references} />
        </div>
      )}
    </div>
  )
}
