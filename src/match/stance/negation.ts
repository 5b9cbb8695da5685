import type { Span } from '../match.ts'

/** Negations that say yes, or nothing of yes and no. */
const idle =
  /\b(?:no|without(?: any| a)?|beyond(?: any)?|little) (?:doubts?|question|secret|wonder|surprise|accident|coincidence|matter|less|fewer|more than|longer|later than|sooner|one else|other than)\b|\bnot (?:only|just|merely|least|to mention|until|to speak)\b|\b(?:nothing|none|nobody|no one) (?:but|other than|more than|less than|short of|except|save)\b|\b(?:no one|nobody|none|who|cannot|can't|can not|could not|couldn't|impossible to|hard to|not|n't)(?: \w+){0,3} (?:den(?:y|ies|ied)|refut\w+|rebut\w*|disprov\w+|debunk\w*|doubt\w*|forget\w*|hide|hidden|ignored?|secret|surpris\w+|accident\w*|coinciden\w+|rule out|stop(?:ped)?)\b|\bno (?:other )?(?:choice|use)\b|\bnever (?:stop|ceas|tire|rest|miss)\w*\b|\b(?:mak(?:es?|ing)|made) no sense\b|\bno (?:\w+ )?(?:country|place|other|nation|state|one)(?: \w+){0,4}? (?:more|so|as|ahead|better|greater|other|unless|than)\b|\bnowhere(?: \w+){1,4} (?:more|so|as|better)\b|\bno longer\b|\bno small\b|\bno matter\b|\bno room\b|\bso that\b[^.;,]*?\bnot\b|\bwhether or not\b|\bno (?:\w+ )?(?:is|are|was|were|has|have) (?:\w+ )?(?:more|worse|better|greater|ahead|as|so)\b/gi

const negation =
  /\b(?:not|no|never|nor|neither|none|nobody|nothing|nowhere|no-one|hardly|scarcely|barely|cannot|without|rather than|instead of)\b|n't\b/gi

/** Words by which a claim says no without a negation: another text may put them with one. */
export const impliedNo =
  /\b(?:fail\w*|refus\w+|lack\w*|los(?:e|es|ing)|unable|den(?:y|ies|ied|ying)|prevent\w*|block\w*|reject\w*|ignor\w+|avoid\w*|only|alone|merely|just|unlike|absen\w+|end(?:s|ed)?|free|impossib\w+|few|little|less|low|banned|forbid\w*|prohibit\w*|exclu\w+|conceal\w*|hid(?:es|den|ing)|silent\w*|myth|fals\w*|fake[sd]?|hoax|lies|nonsense|absurd|vain|depriv\w+|violat\w+|artificial|impunity|dependent|incapab\w+|inability|non-\w+|un(?!i|der|til|cle|rest|a\b)\w{4,}|il(?:legal|legit)\w*|i[nm](?:effect|human|moral|poss|relev|effic|secur|accur|compet|adequ|activ|action|differ|conclus)\w*|\w{4,}less(?:ly)?|vassal|doubt\w*|dubious|politici[sz]ed|biased|pretext|double standards|despite|remov\w+|one people|single|deaf|dead|dying|against the|necessary|supposed\w*|alleged\w*|so-called)\b/i

/** Those of them that are often put with a negation. */
export const stronglyImpliedNo =
  /\b(?:fail\w*|refus\w+|lack\w*|unable|ignor\w+|only|unlike|few|banned|forbid\w*|myth|absurd|single|losing|il(?:legal|legit)\w*|in(?:effect|conclus|human|compet|adequ|differ)\w*|non-\w+|unw\w+|uns\w+|\w{4,}less(?:ly)?|vassal|dubious|impunity|double standards|despite|free|necessary)\b/i

/** The negations of a text that say no, in their order, as spans of it. */
export function negationsOf(text: string): Span[] {
  const told = text.replace(idle, (found) => ' '.repeat(found.length))
  return [...told.matchAll(negation)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}
