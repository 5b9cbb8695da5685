import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { cardsDrawnBy, provideCards } from '../src/page/index.ts'
import { cardStyle, type MessageLookup, mountCard, wordingFrom } from '../src/ui/index.ts'

export default defineUnlistedScript(() => {
  // WXT types `getMessage` by keys that it generates; here `MessageKey` types them.
  const messages: unknown = browser.i18n
  const { getMessage } = messages as { getMessage: MessageLookup }
  const wording = wordingFrom(getMessage, browser.i18n.getUILanguage())
  provideCards(
    cardsDrawnBy(cardStyle, (place, request, signal) => mountCard(place, request, wording, signal)),
  )
})
