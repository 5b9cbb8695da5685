/**
 * The words of English by which a text puts a claim into somebody's mouth or sets itself against
 * it, by the kind of thing they say. Each entry is the inside of a regular expression that is tried
 * at word boundaries. Collected while reading the labelled sentences of test/labels; what is about
 * one subject only (the name of a court, of a weapon) was left out.
 */
export const cues = {
  /** It is not so, said of a whole claim. */
  verdict: [
    'untrue|debunk\\w*|disprov\\w+|disinformation|misinformation|fact[- ]?check\\w*|pants on fire|urban legend|fairy tales?|conspiracy theor\\w+',
    '(?:is|are|was|were|it|as|be) (?:(?:a|an|in|pure|mere|simply|plainly|clearly|entirely|completely|demonstrably|outright|not only) ){0,2}(?:false|fiction|nonsense|invented|baseless|unfounded|groundless|unsubstantiated|fictitious|absurd|wrong|incorrect|misleading|inaccurate|implausible|ludicrous|made[- ]up|fabricated|lie|invention|fabrication|speculation|falsification|misreading|distortion|exaggeration|insult|untruth|fantasy|myth|hoax|fake|mistaken|mistake|error|rumou?r|legend|forgery|misquot\\w+|out of context|taken out of context|satire|joke)',
    '(?:fabricated|invented|baseless|unfounded|groundless|unsubstantiated|discredited|fictitious|imaginary|bogus|false|misleading|fake|old|known|popular|common) (?:\\w+ )?(?:claims?|stor(?:y|ies)|reports?|allegations?|accusations?|narratives?|rumou?rs?|quotes?|quotation|notions?|ideas?|myths?|rewriting)',
    '(?:so|and|thus|but|hence|therefore) (?:it|this|that|the (?:claim|story|charge|idea|comparison|contrast|accusation|picture|warning|image|likeness|\\w+)) (?:is|was|are|were|rests|does|did) (?:\\w+ )?(?:wrong|untrue|false|unfounded|misleading|not|untenable|invalid|incorrect|nonsense|on an untruth)',
    'an? (?:\\w+ )?(?:invention|fabrication|conspiracy theory|falsification|misreading|distortion|exaggeration|forgery)',
    '(?:these|those|such|outright|all) lies|lies (?:about|spread|told)',
    '(?:the|this|that|talk|any|such an?|a|old) (?:\\w+ )?(?:claims?|charges?|allegations?|narratives?|notions?|ideas?|theory|rumou?rs?|stor(?:y|ies)|suggestions?|talk) (?:of|that|is|are|was|were|does|did|has|goes|about|turns|rests)',
  ],
  /** Words of the false, which claims use too. */
  falsity: [
    'false(?:ly|hoods?)?|fakes?|faked|hoax(?:es)?|myths?|fables?|legends?|lies|fake news',
    'fabricat\\w+|inventions?|invented|fiction\\w*|fictitious|imaginary|imagined|doctored|manipulated|made[- ]up|altered|staged|forged',
    'baseless(?:ly)?|unfounded|groundless|ludicrous|far-?fetched|fanciful|nonsense|preposterous|discredit\\w*',
    'absurd\\w*|ridicul\\w+|implausible|unlikely|unproven|unsubstantiated|unconvincing',
    'wrong(?:ly)?|incorrect(?:ly)?|inaccurate(?:ly)?|mistaken(?:ly)?|untruth\\w*',
    'misleading(?:ly)?|misrepresent\\w*|misquot\\w+|mistranslat\\w+|misread\\w*|distort\\w*|falsif\\w+|exaggerat\\w+|out of context',
  ],
  /** Somebody, or the evidence, goes against it. */
  denial: [
    '(?:refut|rebut|contradict)\\w*|rul(?:e|es|ed|ing) (?:it )?out|in vain|give(?:s)? the lie|poured cold water',
    'reject(?:s|ed|ing)?|den(?:y|ies|ied|ials?)|disput\\w+|dismiss(?:es|ed)?|retract\\w*|object(?:s|ed)? to',
    'mock(?:s|ed)?|laugh(?:s|ed)? off|brush(?:es|ed)? aside',
    'doubt(?:s|ed|ful)?|scrutiny',
  ],
  /** What it lacks. */
  proof: [
    "(?:no|not (?:any|a|one)|never any|without(?: any)?|nor(?: any)?|nor is there(?: any)?|neither|little|lack(?:s|ed)?(?: any)?|nobody has (?:\\w+ ){0,2}|n't(?: any)?|produced no|any) (?:\\w+ ){0,2}(?:evidence|proofs?|basis|truth|signs?|facts?|trace|traces|indications?|grounds|foundation|source|sources|record|records|document|documents|data|documentation|confirmation|such \\w+)",
    'nothing (?:\\w+ )?(?:to (?:show|support|suggest|indicate)|supports?|shows?|showed|suggests?|indicates?|points?|pointed|of the (?:kind|sort)|like (?:it|that)|proves|confirms|in (?:it|them|the \\w+) (?:\\w+ )?(?:says?|shows?|speaks?|allows?|bans?|obliges))',
    '(?:has|have|had) nothing to do with',
    'yet to (?:be )?(?:pro\\w+|show\\w*|establish\\w*)',
    '(?:never|not|nobody has|no one has|nor) (?:\\w+ )?(?:been )?(?:shown|proved|proven|established|found|demonstrated|documented|confirmed|borne out|substantiated)',
    '(?:shred|scrap|trace|iota|whiff) of',
    "(?:not|n't|never|nor) (?:hold|stand)(?: up)?|(?:not|n't) bear (?:\\w+ )?out",
    'strains? (?:belief|credulity)|beggars? belief',
    '(?:never|not) (?:\\w+ )?(?:exist(?:s|ed)?|happen(?:s|ed)?|took place|take place|occur(?:red)?|materiali[sz]ed|came true)',
    "(?:does|do|did)(?: not|n't) exist",
    '(?:no|any|nothing|did no|of no) such(?: thing)?',
    '(?:no|nor any|neither|never) (?:plans?|intentions?|order|orders|part|role|hand|say|link|links|ties?|connection)',
  ],
  /** What is the case instead. */
  contrast: [
    'contrary to|anything but|far from|by no means|in no way|not at all|not in the least|at no time|at no point|hardly|scarcely',
    'as opposed to|other than|unlike|opposite|the reverse|the other way round|on the contrary|vice versa',
    '(?:tells?|says?|suggests?|shows?) (?:a different|another|otherwise)|otherwise|elsewhere|differ(?:s|ent)?',
    'as (?:if|though)|despite (?:the )?(?:claims|reports)',
    'would have (?:us|you|people|everyone)|wants? (?:us|you|people|everyone) to (?:believe|think)|we are told|pretends?|pretended',
    '(?:nobody|no one|few) (?:\\w+ ){0,2}(?:thinks?|believes?|accepts?)',
    'changes? nothing|says nothing|(?:has|have|had) nothing to|of (?:its|their|his|her) own (?:accord|free will|will|choice)',
    'declined|refrain(?:s|ed)|ceas(?:es|ed)|stopped',
    'well (?:ahead|below|above|over)|(?:far|much) (?:more|less|below|above)|a (?:small|tiny|minor) (?:\\w+ )?(?:fraction|part|share|minority)|long before|decades (?:before|earlier|after)|too (?:small|little|few)',
  ],
  stays: [
    'in (?:fact|reality|truth)|actually|(?:remains?|stays|stayed|remained|still|kept|keeps|continues?|continued)',
    'merely|simply|only|just|minor|ordinary|routine|as usual|as planned',
    '(?:did|does|do) (?!not\\b)(?:\\w+ly )?\\w+',
    'it (?:is|was) (?:\\w+ ){1,4}(?:that|who|which)',
    'so (?:it|the|they|he|she|this|that|no|its|nobody|nothing|there)|which (?:makes|is|shows|rules)|whereas|while',
    'real|genuine|accurate|authentic|intact|stable|solid|valid|well grounded|in line with|in keeping with|legitimate|proper|normal|untouched|unchanged|unaffected|unharmed',
  ],
  /** The register of an answer: who found what is the case, and by what right it was done. */
  finding: [
    '(?:investigat|inspect|monitor|observ|prosecut|historian|demograph|econom|scientist|expert|auditor|statistic)\\w*',
    'studies|study|linguists|un|osce|eurostat|reuters|inquir(?:y|ies)|courts?|audits?|polls?|surveys?|police|rulings?|convict\\w+|trial|tribunal|autopsies|census',
    'document(?:ed|s)|confirm(?:s|ed)|establish(?:es|ed)|found|recorded|concluded|verified|checked|identified|traced|acknowledged|recogni[sz]e[sd]',
    'evidence|data|records?|footage|samples|satellite|witness\\w*|figures?',
  ],
  right: [
    'independent(?:ly)?|elected|elections?|voters?|sovereign\\w*|competitive|defensive|voluntar\\w+|lawful\\w*|legally|treat(?:y|ies)|mandate|publicly|openly|transparent\\w*|peaceful\\w*|free(?:ly)?|own|constitution\\w*|parliament\\w*|democra\\w+|members?|by law|rules|rights|announced in advance|at (?:the|its|their) (?:request|invitation)',
  ],
  /** Somebody says it; what is said need not be true. */
  said: [
    'accord(?:ing|s) to',
    'allegation|accusation|assertion',
    'claim(?:s|ed|ing)?|alleg(?:es?|ed|edly|ing)|purported(?:ly)?|supposed(?:ly)?|reportedly',
    'sa(?:id|ys?|ying)',
    '(?:assert|maintain|insist|contend|argu|remark|comment|complain|predict|hint|boast|insinuat|suggest|declar|conclud|lament|reckon|assur|opin)(?:e?s|ed|ing|e)',
    'wr(?:ites?|ote|itten|iting)|stated|stating',
    'report(?:s|ed|ing)',
    'told|tells?',
    'quot(?:es?|ed|ing)|cit(?:es?|ed|ing)',
    'in the (?:view|eyes|words|opinion|account|version|telling) of',
    'repeat(?:s|ed|ing)?|spread(?:s|ing)?|circulat\\w+|publish(?:es|ed)|ran|aired|carried(?! out)|posted|shared|tweeted|broadcast|printed|pushed|promoted|disseminated|floated',
    'stor(?:y|ies)|narratives?|rumou?rs?|theor(?:y|ies)|thes[ei]s|propagand\\w+|version|message',
  ],
  /** Somebody puts it that way: verbs that also tell of deeds. */
  put: [
    '(?:describ|portray|present|depict|accus|blam|warn|announc|explain|attribut|liken|compar|charg|ascrib|reproach|dismiss|interpret|character|brand|cast|paint|denounc|condemn|criticis|criticiz|complain|tout|hail|judg|predict|forecast|not|listed|refer|contrast|recall|recount|ask|tell|credit|view|rank|count|reveal|disclos|speculat|wonder|prophes|caution|threaten|deplor|rail|mock|ridicul|accept|acknowledg|admit|point)(?:e?s|ed|ing|i[sz]ed)(?: (?:out|to|of|as))?',
    '(?:spoke|speaks|speaking|talk|talked|talks|wrote|told) (?:of|about)|called|calls|calling',
    'held|put|saw|sees|thought|thinks?|believ(?:es?|ed)|found|considered|regarded|perceived|treated|labelled|linked|imagin\\w+',
    'gave|made (?:out|it)|let it be known|was quoted|were quoted',
  ],
  /** Those who speak in such reports. */
  source: [
    'pro-(?:kremlin|russian|moscow|government|assad)|kremlin-(?:friendly|linked|aligned|funded)|kremlin|state-(?:run|owned|controlled|funded)|separatists?',
    'outlets?|web ?sites?|sites?|portals?|channels?|newspapers?|tabloids?|broadcasters?|(?:news )?agenc(?:y|ies)|newsreels?|magazines?|weekl(?:y|ies)|dailies|daily|blogs?|pages?|stations?|platforms?|press|papers?|media',
    'tv|television|radio|broadcasts?|(?:talk )?shows?|programmes?|programs?|talk shows?|bulletins?|interviews?|articles?|commentary|commentaries|columns?|essays?|op-?eds?|editorials?|pieces?|posts?(?!-)|videos?|reports?|texts?|headlines?',
    'commentators?|columnists?|analysts?|experts?|pundits?|presenters?|hosts?|anchors?|guests?|authors?|editors?|bloggers?|journalists?|correspondents?|observers?|speakers?|politologists?|political scientists?|academics?|scholars?|economists?|historians?|writers?|philosophers?|priests?|activists?|witnesses|scientists?',
    'spokes\\w+|ministr(?:y|ies)|ministers?|officials?|diplomats?|embassy|embassies|ambassadors?|envoys?|senators?|deput(?:y|ies)|lawmakers?|parliamentarians?|mps?|politicians?|generals?|governors?|representatives?|delegations?|leaders?|military|authorities|services?|duma|lobby',
    'rt|sputnik|tass|ria|novosti|zvezda|rossiya|tsargrad|interfax|lavrov|zakharova|peskov|lukashenka|lukashenko|putin|medvedev',
    'viewers|readers|listeners|audiences?',
  ],
} as const
export type CueGroup = keyof typeof cues
