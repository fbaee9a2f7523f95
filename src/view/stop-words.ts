/**
 * Words too common to be searched for, folded as the index folds them: articles, prepositions, pronouns, conjunctions
 * and question words. Nothing that may be a name or a unit is here ("us", "go", "la" of a place).
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    // English
    "a an and any are as at be been but by can did do does for from had has have he her him his how i if in into is it",
    "its me my no not of on onto or our out she so such than that the their them then there these they this those to",
    "too was we were what when where which who whom whose why will with would you your",
    // Spanish
    "al ante como con cual cuando de del desde donde e el ella ellas ellos en entre es esa ese eso esta este esto ha han",
    "hacia hasta la las le les lo los mas mi muy ni o para pero por que quien se ser si sin sobre son su sus tu u un",
    "una uno unos unas y ya",
    // Russian, without the marks that folding takes away
    "а без бы был была были было в вне во все вы где да для до его ее ей если есть же за и из или им их к как ко когда кто",
    "куда ли мы на над не него нее нет ни них но о об он она они оно от откуда по под при про с со та так там те то того",
    "тои том ту ты у уже чем что чтобы эта эти это этот я",
    // Korean: what stands alone and is no noun
    "그 그것 그리고 및 또 또는 등 수 것 왜 어디 누가 무엇 언제 어떻게 위해 위한 대한 관한 있는 있다 하는 한다",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a folded word says nothing of what is looked for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
