/** Words that say nothing of a story, as `readTerms` gives them: grammar, forms of address, verbs of reporting, ordinals. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `the of and to a an in on for it is with by that this these those at from be been being am are was were has have had having as but not no nor
  he she they we you i me him her us them his hers its our ours your yours their theirs my mine himself herself itself themselve myself yourself
  which who whom whose what when where why how there here then than if or so too also up out over under above below into onto upon off about
  against between through during before after since until while because though although however without within among per via down
  will would can could may might shall should must do does did done doing don dont didnt doesnt isnt wasnt arent werent hasnt havent hadnt wont
  cannot cant couldnt wouldnt shouldnt im ive youre youve weve theyre theyve hed shell theyd theyll youll thats whats lets
  all any some each every most more much many few both either neither such own same other another only just even very still yet ever again once
  now say said says told tell got get gets mr mrs ms dr two one 000 1st 2nd 3rd 4th 5th`
    .split(/\s+/)
    .filter((word) => word.length > 1),
)
