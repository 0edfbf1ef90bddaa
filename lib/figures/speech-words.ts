/** The words by which a language says who says what, lower case. */
export interface SpeechWords {
  speechVerbs: string[]
  reportVerbs: string[]
  accordingTo: string[]
  /** Those of them that an outlet uses of others: "citing". */
  citing: string[]
  /** Report verbs that are participles, of those who passed it on: "carried by". */
  passedOn: string[]
  /** Verbs of which every subject is a speaker, whatever its noun. */
  plainSpeech: string[]
  /** Nouns of what somebody else has gathered: "the bank's figures"; and words before who did. */
  dataNouns: string[]
  authorLinks: string[]
  quotingVerbs: string[]
  said: string[]
  /** Verbs that say something before a clause only: "admits that". */
  clauseSpeech: string[]
  /** Forms of speech verbs that take lives as well, and nouns of what they take. */
  takingVerbs: string[]
  takenNouns: string[]
  /** Verbs of those who count for themselves: "doctors counted 40". */
  countingVerbs: string[]
  /** Verbs of speaking, and words right behind them that tell how or with whom and not what; verbs that put an amount at a number. */
  speakingVerbs: string[]
  talkLinks: string[]
  puttingVerbs: string[]
  /** Verbs that stand before whom something is said to. */
  telling: string[]
  /** Words between a speaker and the verb. */
  speechAuxiliaries: string[]
  speakerPronouns: string[]
  /** Pronouns of those whom somebody quotes -> the pronoun of one who speaks. */
  objectPronouns: Record<string, string>
  /** Nouns for what a name behind them is to another: "rival"; nouns in the names of outlets. */
  relationNouns: string[]
  outletNouns: string[]
  /** Words that open an aside telling who somebody is. */
  asideOpeners: string[]
  /** Words before data that name nobody: "official figures". */
  speakerAdjectives: string[]
  /** Forms of speech verbs that are nouns as well. */
  nounSpeech: string[]
  /** Words that open a clause of its own with a speaker in it. */
  speechOpeners: string[]
  /** Words before an occasion; those before which a date is that of the occasion. */
  occasionLinks: string[]
  atOccasion: string[]
  /** Words inside the name of an unnamed speaker: "a source close to the council". */
  speakerLinks: string[]
  speakerNouns: string[]
  titles: string[]
  occasions: string[]
}
