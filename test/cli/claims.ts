/** A sentence that repeats the claim of the case `mi6Id`, and the case's title word for word. */
export const mi6Title = 'The ears of MI6 stick out from everything that happens in Kazakhstan'
export const mi6Id = 'the-ears-of-mi6-stick-out-from-everything-that-happens-in-kazakhstan'

export const hotbedTitle =
  'The West ordered terrorist attack in Kazakhstan to create hotbed at Russia’s border'

export const lithuaniaTitle = 'Lithuania has nothing to boast about compared to Soviet times'

/** Says nothing that any case claims. */
export const harmless =
  'The library opens at nine on weekdays, and visitors are asked to leave their bags at the door.'
