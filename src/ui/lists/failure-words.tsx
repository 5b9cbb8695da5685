import type { Failure, FailureKind } from '../../library/index.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'

const words: Readonly<Record<FailureKind, MessageKey>> = {
  'no-cases': 'failNoCases',
  unreadable: 'failUnreadable',
  'too-large': 'failTooLarge',
  'storage-full': 'failStorageFull',
  'storage-failed': 'failStorageFailed',
  damaged: 'failDamaged',
  cancelled: 'failCancelled',
  'not-allowed': 'failNotAllowed',
  'not-https': 'failNotHttps',
  'no-answer': 'failNoAnswer',
  redirected: 'failRedirected',
  'too-slow': 'failTooSlow',
  'wrong-key': 'failWrongKey',
  'wrong-signature': 'failWrongSignature',
  'wrong-file': 'failWrongFile',
  'older-version': 'failOlderVersion',
  failed: 'failFailed',
}

/** Why something did not succeed: in plain words, with the technical reason folded beneath. */
export function FailureWords({ of: { kind, detail } }: { of: Failure }) {
  const { text } = useWording()
  return (
    <div class="failure">
      <p>{text(words[kind])}</p>
      {detail && (
        <details>
          <summary>{text('details')}</summary>
          <p class="reason" dir="auto">
            {detail}
          </p>
        </details>
      )}
    </div>
  )
}
