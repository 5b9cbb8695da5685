import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { browserWording } from '../src/browser-wording/index.ts'
import { cardsDrawnBy, provideCards } from '../src/page/index.ts'
import { cardStyle, mountCard } from '../src/ui/index.ts'

export default defineUnlistedScript(() => {
  const wording = browserWording()
  provideCards(
    cardsDrawnBy(cardStyle, (place, request, signal) => mountCard(place, request, wording, signal)),
  )
})
