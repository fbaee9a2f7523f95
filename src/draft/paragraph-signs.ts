/** What the words of one paragraph show by themselves, whatever publisher they come from. */

export interface ParagraphSigns {
  readonly words: number;
  readonly endsSentence: boolean;
  /** Share of the longer words that begin with a capital. */
  readonly capitals: number;
  readonly isListItem: boolean;
}

export function signsOf(text: string): ParagraphSigns {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return {
    words: words.length,
    endsSentence: /[.!?…]["”’')\]]*$/.test(text) || /[:;,]$/.test(text),
    capitals: long.length === 0 ? 0 : capitals / long.length,
    isListItem: /^(?:[-*•–]|\(?\d{1,2}[.)]|\d{1,2}\\\.)\s/.test(text),
  };
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATE = `(?:\\d{4}-\\d{2}-\\d{2}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const DATE_LINE = new RegExp(
  `^(?:(?:published|posted|updated|last updated|date|released|first published|written|modified)(?: on| at|:)* ?)?(?:\\w+day,? )?${DATE}(?:[ ,|•·–-]*(?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?[A-Z]{2,4})?)?[ .|•·–-]*(?:\\d+ min(?:ute)?s? read)?$`,
  "i",
);

export function isDateLine(text: string): boolean {
  return text.length < 90 && DATE_LINE.test(text);
}

/** "Photo: …", "Image courtesy of …", "Credit: …"; agencies' marks on pictures. "(Reuters) -" begins an article. */
const CREDIT =
  /^\(?(?:(?:file |featured |main |cover |lead )?(?:photo|image|picture|pic|photograph|illustration|graphic|chart|figure|infographic|screenshot|caption|render(?:ing)?)s?(?: ?\([^)]*\))?(?: credits?| courtesy| source| by| provided)? ?[:—–]|(?:photo|image|picture)s? (?:by|courtesy|credit|provided|via|source)\b|(?:credit|image credit|photo credit|source):|courtesy of\b|featured image\b|\((?:photo|image|ap photo|credit|file))/i;
const AGENCY =
  /\b(?:getty images|shutterstock|unsplash|istock|ap photo|depositphotos|wikimedia commons)\b.{0,40}$|REUTERS\/|via REUTERS\b|\bAFP via\b|\bin this (?:undated |file |handout )?(?:photo|picture|image)\b|\bphoto(?:graph)? (?:by|provided|courtesy)\b|\bimage (?:provided|courtesy|via)\b|^this photo\b/i;
/** As in "A sign is shown outside a works in Osaka". */
const SHOWN =
  /\b(?:is|are) (?:seen|shown|pictured|displayed|on display) (?:in|at|on|outside|here|during|near)\b.{0,90}$/i;
const SHOWING =
  /\b(?:logos?|photo|picture|workers?|employees?|booth|motor show|auto show|showroom|exhibition|headquarters|assembly line|handout|undated|signs?|models?|cars?)\b/i;

export function isCaption(text: string): boolean {
  if (text.length >= 400) return false;
  return (
    CREDIT.test(text) || AGENCY.test(text) || (text.length < 220 && SHOWN.test(text) && SHOWING.test(text))
  );
}

const APPEAL =
  /\b(?:subscribe|newsletters?|sign(?:ing)? up|donat(?:e|ion)|follow us|contact us|click here|our (?:podcast|app|channel|whatsapp|telegram)|affiliate links?|all rights reserved|terms of (?:use|service)|privacy policy|cookies?|become a member|support (?:our|us|independent)|chip in|have a tip|want to advertise|share (?:this|on)|leave a comment|join (?:the conversation|our|us on)|download (?:our|the) app|log in|register (?:now|for free)|send (?:us )?tips|advertise with|get (?:the latest|our)|copyright|©)/i;

export function isAppeal(text: string, words: number): boolean {
  return words <= 60 && APPEAL.test(text);
}

const AUTHOR =
  /^(?:by|written by|author:|reporting by|edited by|editing by|\(?reporting by|additional reporting)\b.{0,160}$|\b(?:posts and counting|about the author|see all posts|has been (?:writing|reporting|covering)|is an? (?:[a-z-]+ ){0,6}(?:reporter|journalist|writer|editor|correspondent|contributor|columnist|enthusiast|blogger)\b|can be reached at|you can (?:find|follow|reach) (?:him|her|them)|email (?:him|her|them))/i;

export function isAuthorBox(text: string, words: number): boolean {
  if (/^by\b/i.test(text))
    return (
      words <= 12 &&
      /^by(?: [\p{Lu}&|,–-][\p{L}.’'-]*| and| for)+/u.test(text.replace(/^BY/, "By").replace(/^By/, "by"))
    );
  return words <= 120 && AUTHOR.test(text);
}

/** Heads of lists of other stories. */
const RELATED_HEAD =
  /^(?:related(?: stories| articles| news| content| posts| topics| reading)?|latest(?: in| news| stories| from)?\b.{0,30}|more (?:in|from|on|stories|news|articles)\b.{0,30}|read (?:more|next|also|on)|also read|see also|recommended(?: for you| stories)?|most (?:read|popular|viewed|commented)|trending(?: now)?|popular(?: stories| now)?|you (?:may|might) (?:also )?(?:like|be interested).*|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|top stories|in other news|what to read next|up next|next (?:article|story)|previous (?:article|story)|keep reading|further reading|more info|sources?|references|tags|topics|categories)[:.]?$/i;
const RELATED_LINE =
  /^(?:related|read (?:more|next|also)|also read|see also|more|must[- ]read|don['’]t miss|you may like|watch|recommended|learn more|next|previous) ?[:|»>–—-] ?\S/i;

export function isRelatedHead(text: string): boolean {
  return text.length < 60 && RELATED_HEAD.test(text);
}

export function isRelatedLine(text: string): boolean {
  return text.length < 200 && RELATED_LINE.test(text);
}

const LABEL =
  /^(?:advertisement|advert|sponsored|share|tweet|print|email|comments?|\d+ comments?|home|menu|search|close|loading.*|skip to .*|back to top|continue reading.*|story continues.*|listen.*|play|video|gallery|tags?:.*|topics?:.*|categor(?:y|ies):.*|isin:?.*|ticker:?.*|###|-ends-|end(?:s)?|media contacts?:?.*|contacts?:?|notes? to editors?:?|forward-looking statements?.*)$/i;
const ABOUT = /^About (?:the )?\p{Lu}[\p{L}\p{N} .&-]{1,40}$/u;

/** Addresses, rules, labels and lists of specifications ("Capacity: 78 Ah"). */
export function isFurniture(text: string, signs: ParagraphSigns): boolean {
  if (signs.words === 0 || LABEL.test(text) || ABOUT.test(text)) return true;
  if (/^(?:>\s*)*(?:[-*•]\s*)?(?:https?:\/\/|www\.)\S+$/i.test(text)) return true;
  if (
    signs.isListItem &&
    /^.{1,4}[^.:]{1,60}: (?:around |up to |~)?[\d€$£]/.test(text) &&
    !/\b(?:rate|tariff|dut(?:y|ies)|percent|capacity of|[GM]Wh)\b/i.test(text)
  )
    return true;
  return signs.words <= 2 && !signs.endsSentence;
}
