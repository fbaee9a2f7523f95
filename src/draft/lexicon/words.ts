/** Words that stand with a capital at the head of a sentence or title and are no names. */
const COMMON = `
the a an this that these those it its he she they we you i his her their our my your who which what when where why how there here
in on at by for from to with without of off over under above below about after before since until during between among across against along
around as into onto out up down through throughout within near amid despite despite per via upon toward towards like unlike beyond behind besides
and but or nor so yet if although though because while whereas unless whether once both either neither not no none all any some each every many much more most
several few other others another such same own very too also just only even still already again always never often now then today yesterday tomorrow
however meanwhile moreover furthermore therefore thus instead otherwise additionally finally recently currently previously earlier later last next first second
third two three four five six seven eight nine ten one once well yes
is are was were be been being has have had do does did will would shall should can could may might must let get got make made take took
new old big small large great good best high low long short early late major minor top key global local national international foreign domestic
electric battery batteries vehicle vehicles car cars truck plant plants factory factories company companies automaker automakers carmaker carmakers maker makers
government governments president minister ministry officials official analysts analyst experts expert sources source people workers investors shareholders executives
production sales exports imports trade tariffs tariff sanctions duties export import supply demand market markets industry industries prices price shares stocks
lithium nickel cobalt graphite rare earth steel aluminum copper semiconductor semiconductors chip chips solar wind hydrogen energy oil gas
according based given following including citing speaking asked founded located headquartered established backed owned made built
news breaking update updated exclusive analysis opinion report reports reported video photo image caption file courtesy credit read share related advertisement subscribe follow
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
us eu uk ev evs bev bevs phev phevs nev nevs suv suvs ceo cfo coo cto ipo mou ai it r&d esg ice lfp ncm ncma nca gwh mwh kwh gw mw q1 q2 q3 q4 h1 h2 yoy usd eur mr mrs ms dr
jsc pjsc ooo pt li jv jvs giga nyse nasdaq asx krx kosdaq kospi hkex tsx lse otcqb s&p dax ftse nikkei225 ira ieepa aca wltp nedc epa esss ess oem oems usmca nafta gdp dc ac usa fta ftas cbam odm r d vat msrp range dc
fact sheet section order executive title chapter article annex act memorandum understanding agreement framework whereas therefore signed participants participant
series production mass plans plan deal deals talks joint venture investment investments project projects site sites facility facilities capacity output
latest more top watch listen photos gallery comments tags categories share tweet email print copyright rights reserved
specs specifications length width height wheelbase range capacity weight chemistry voltage volume dimensions cells total model motor power price starting battery maximum minimum energy cost
note notice anyway curiously hopefully unfortunately considering notwithstanding nonetheless nevertheless regarding whatever nothing something everything anything everyone
european american chinese korean japanese german french british
prime vice senior chief executive officer director manager head chairman chairwoman chairperson secretary spokesman spokeswoman spokesperson governor mayor senator representative ambassador premier chancellor king queen prince founder co-founder cofounder engineer professor
north south east west northern southern eastern western central upper lower
`;

const common = new Set(COMMON.trim().split(/\s+/));

/** Whether a capitalised word is likely no name. */
export function isCommonWord(word: string): boolean {
  return common.has(word.toLowerCase());
}

/** Whether a word at the head of a sentence is likely no name: as above, or with the ending of an adverb or a participle. */
export function isCommonOpener(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    common.has(lower) || (lower.length > 5 && /(?:ing|ly|tion|tions|ment|ments|ness|ised|ized)$/.test(lower))
  );
}

const FIRST_NAMES = `
james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen stephane larry justin scott brandon benjamin samuel sam gregory greg alexander alex frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie ursula gina gretchen jill kristalina janet
elon jim tim tom mike bill bob dan chris steve ben ken ron rick rob jay carlos luca ola oliver olaf emmanuel angela giorgia viktor vladimir recep narendra shigeru fumio yoon xi li wang zhang liu chen yang robin herbert ralf oliver thierry valdis maros stefan markus hans klaus jürgen wolfgang frank-walter dieter karl friedrich annalena francois françois pierre jean-luc guido luc carlos javier pedro antonio giorgio mario marco matteo sergio alberto akio koji makoto takeshi hiroshi kenta toshihiro park kim lee choi jung chung euisun young-soo andreas thomas lars anders mikael peter jan erik johan fredrik carl-erik magnus martin wiebe tavares mary doug linus jens jörg gernot roland dominique philippe bruno laurent olivier rajesh rahul anand pawan piyush ashwini prabowo joko luhut anwar srettha anutin pham jb jensen lisa satya sundar jeff marc kathy gretchen brian kay glenn greg ron kamala nikki bernie chuck nancy mitch hakeem marco jd scott howard jamieson katherine wendy gina antony robert pete
`;
const firstNames = new Set(FIRST_NAMES.trim().split(/\s+/));

export function isFirstName(word: string): boolean {
  return firstNames.has(word.toLowerCase());
}
