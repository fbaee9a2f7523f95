/** The words by which plants are told, and those that tell of something else. Lines of codes have a space around each word. */

export const ALWAYS =
  /^(?:plants?|factor(?:y|ies)|gigafactor(?:y|ies)|gigaplants?|megafactor(?:y|ies)|megaplants?|metaplants?|gigasites?)$/;
/** Words that are a plant only with a word for making beside them. */
export const WITH_MAKING =
  /^(?:facilit(?:y|ies)|sites?|complex|campus|hub|base|lines?|park|refiner(?:y|ies)|works|project|unit|operations)$/;
export const MAKING =
  / (?:manufacturing|production|assembly|battery|batteries|cells?|cathode|anode|recycling|gigafactory|car|vehicle|ev|pack|lithium|nickel|cobalt|graphite|refining|processing|making|factory|separator|electrolyte|precursor|module|truck|bus|automotive|auto|hydroxide) /;
/** What makes neither vehicles nor batteries. */
export const OTHER =
  / (?:power|solar|wind|hydrogen|nuclear|coal|chip|chips|semiconductor|wafer|display|panel|panels|pharmaceutical|drug|vaccine|water|desalination|lng|gas|biogas|ethanol|biofuel|steel|aluminum|aluminium|cement|tire|tires|tyre|tyres|glass|food|paper|textile|engine|engines|transmission|powertrain|parts|components?|stamping|casting|seat|seats|motor|motors|drone|aircraft|shoe|phone|iphone|smartphone|turbine|fertilizer|polysilicon|magnet|magnets|appliance|washing|home|oil|software|supercomputer|computer|server|servers|ai|missile|defense|defence|alumina|gallium|copper|titanium|paint|brewery|dairy|meat|nickel ore|charger|chargers|robot|robots|sensor|sensors|cable|wiring|bike|bicycle|motorcycle|scooter|boat|ship|rail|train|jet|furniture|clothing|beer|chocolate|toy) /;
export const NEVER =
  / (?:research|r&d|development|office|offices|headquarters|training|charging|sales|logistics|distribution|warehouse|testing|test|pilot\?|fulfillment|port|launch|tobacco|mining|mine|extraction|design|engineering|innovation|treatment|waste|data|medical|hospital|detention|military|museum|showroom|dealership) /;
export const IN_SCOPE =
  / (?:battery|batteries|cells?|ev|evs|electric|vehicle|vehicles|car|cars|truck|trucks|bus|buses|auto|automotive|assembly|gigafactory|cathode|anode|recycling|lithium|pack|packs|<v\d+>|van|suv) /;

export const OTHER_WORK =
  / (?:chips?|chipmakers?|semiconductors?|solar|drugs?|vaccines?|aircraft|smartphones?|steel|beer|yogh?urt|tyres?|tires?|turbines?|refinery) /;
/** "where X previously made turbines": no longer. */
export const FORMER_WORK =
  / where (?:<[ou]\d+> |[a-z]+ ){0,4}(?:previously|formerly|once|earlier|used to|until <t\d+>) [^,;]*/;
export const OURS =
  / (?:battery|batteries|cells?|evs?|electric|vehicles?|cars?|trucks?|suvs?|vans?|wheelers?|automakers?|carmakers?|gigafactor|cathode|anode|lithium|assembl\w+) /;

export const STOP =
  /^(?:of|in|at|to|for|on|by|with|from|and|or|that|which|will|would|has|have|had|is|are|was|were|be|been|being|as|than|but|where|when|while|after|before|into|near|outside|between|said|says|says|about|over|including|like|via|per|if|not|also|then|now|build|builds|built|building|open|opens|opened|opening|expand|expands|expanding|close|closes|closed|closing|construct|constructing|operate|operates|operating|plan|plans|planned|announce|announced|start|started|establish|set|up|host|own|owns|run|runs|buy|visit|visited|use|using|make|makes|making|produce|produces|producing|launch|launched|develop|shut|shutting|down|idle|supply|supplies|[.,:;()!?–—])$/;
export const DETERMINER =
  /^(?:the|a|an|its|their|his|our|this|that|these|those|another|each|both|one|two|three|four|five|several|some|all|any|no|such|more|other)$/;
/** A place where batteries stand and store, or an estate where firms rent: nothing is made by a "storage facility" or a "technology park". */
export const NO_SITE =
  / (?:storage(?: system)? (?:facility|facilities|site|sites|project|complex|plant|plants)|(?:technology|science|business|research|theme|national|car|trailer) (?:park|campus|hub)|pilot (?:line|lines)) $/;
/** What may stand between "the" and the noun of a plant that was named before. */
export const BARE_MIDDLE =
  /^(?:new|huge|giant|massive|sprawling|same|whole|entire|existing|planned|proposed|future|first|second|latest|million|square|foot|metre|meter|hectare|acre|<[mqntd]\d+>)$/;
