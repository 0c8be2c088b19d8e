"""English: the words around a time that tell what it is to the text, as patterns of folded text."""

from collections.abc import Mapping
from typing import Final

_ACTS: Final = "decree|resolution|circular|decision|directive|law|act|regulation|ordinance|conclusion|plan|agreement|treaty|notice|(?<!to )(?<!in )order"

_MONTHS: Final = "january|february|march|april|may|june|july|august|september|october|november|december"

_NUMBERED: Final = (
    "no|number|issue|bulletin|edition|article|clause|section|chapter|page|line|verse|psalm|paragraph|plate|part|bracket|model|lot|item|volume|folio|box|room|suite"
    "|apartment|flat|gate|platform|seat|channel|route|bus|flight|step|figure|table|account|code|serial|port|unit|phone|version|release|road|street"
)
_ALWAYS_NUMBERED: Final = (
    "pp|vol|firmware|software|driver|build|kernel|patch|tel|fax|hotline|score|won|lost|id|isbn|issn|size|scale|ratio|odds"
)

CONTEXTS: Final[Mapping[str, str]] = {
    # A scanner's letter beside these is a figure.
    "figure_cue": rf"\b(?:(?:{_MONTHS})(?:,| [0-9]{{1,2}},)?|in|since|year) ?\Z",
    "every": r"\b(?:every|each|most) \Z",
    "figure_behind": rf" (?:{_MONTHS})\b",
    "instrument": rf"\b(?:{_ACTS})(?: no\.?)? ?\Z",
    "numbered": rf"\b(?:(?:{_NUMBERED})s?|{_ALWAYS_NUMBERED})\.? ?[:#]?(?: [0-9]{{1,4}}(?:,| and| or))? ?\Z",
    "counted": r"\b(?:about|over|under|nearly|almost|than|some|of|with|has|have|had|to|is|are|was|were|reached|by|total) \Z",
    "year_noun": r"\b(?:dates?|years?|made|created|painted|built|printed)(?: (?:made|of|built|creation|manufacture|production|issue|painted)){0,2}: \Z|\b(?:(?:returns?|figures|accounts|estimates|statistics|results|data|report) (?:for|of)|dated|below|above|versus|vs|year|cup|games|euro|olympics|fiscal|season|budget|report|summer|winter|spring|autumn|fall|election|since|until) \Z",
    "year_list": r"\b(?:1[0-9]|20)[0-9]{2}(?:,| and| or|, and) \Z",
    "day_list": r"\b[0-9]{1,2}(?:,| and| or) \Z",
    "day_noun": r"\b(?:on|since|until|from|to|before|after|by|dated) \Z",
    "age": r"\b(?:his|her|their|my|your|our|its) \Z",
    "ordinal_clause": r" ?(?:[,.;:)\n]|$|(?:and|at|in|to|by|for|with|we|he|she|they|i|was|were|when|from|but|as|inst|ult|a|an|the|this|that|these|our|my|his|her|their|its|it|there|no|all|both|some|many|most|one|two)\b)",
    "units": r" ?(?:%|percent|per cent|million|billion|thousand|hundred|dollars|usd|vnd|dong|people|households|ha|km|m|ml|cl|litres|liters|kg|g|tons|tonnes"
    r"|hectares|students|workers|units|projects|meters|metres|miles|hours|minutes|cases|points|visitors)(?![^\W_])",
    "measures": r" (?:miles?|kilomet\w{1,4}|km|met(?:re|er)s?|kg|hours?|minutes?|days?)\b",
    "named_behind": r" (?:street|avenue|road|boulevard|square|bridge|park|school|hospital|quay|lane|factory)\b",
    "clause": r" ?(?:[,.;:)\n]|$|(?:gives?|puts?|and|was|were|in|at|by|when|to|with|shows?|the)\b)",
    "adjourned": r"\b(?:adjourned|closed|concluded|rose|ended|dissolved)\b[^.;\n]{0,20}\Z",
    "event_behind": r" (?:(?:fifa|uefa|rugby|cricket|women's|men's) )?(?:world cup|european championships?|asian cup|africa cup|copa|cup|games|olympics|olympic games|(?:winter|summer|commonwealth|asian|pan american) (?:games|olympics|paralympics)"
    r"|festival|exhibition|expo|fair|championships?|final|congress|conference|convention|summit|tournament|regatta|marathon|biennale)\b",
    "range": r" ?(?:to|until|-) ?[0-9]",
    "days_count": r" [0-9]{1,2} days",
    "future": r"\b(?:will(?! have\b)|must|shall|forecast|begins|opens|ends|closes|starts|expires|plans? to|expected to|scheduled|due to|upcoming|going to|next|deadline|due)\b",
    "plan": r"\b(?:target|goal|vision|aims? to|plans? to|will|shall|expected to|scheduled|by the year)\b",
    "effective": r"\b(?:effective|(?:takes?|took|come|comes|came|enters?|entered|into) (?:into )?(?:effect|force)|in force)"
    r"(?: [a-z]+){0,2} {0,60}\Z",
    "act": r"\b(?:issued|dated|signed|adopted|approved|promulgated|passed|enacted)\b(?:(?![0-9]{4})[^.;\n]){0,160}\Z",
    "act_noun": rf"\b(?:{_ACTS}|memorandum|protocol|convention|bill|by-?law|charter|code|contract|rules?|budget|permit|licen[cs]e|warrant)s?\b",
    "citation": rf"\b(?:{_ACTS})s?(?: no\.?)? [0-9][^;\n]{{0,80}}\Z|\b(?:{_ACTS})s?(?: [^\s;.,]{{1,16}}){{0,3}}(?:,| of| dated| from)(?: the)? ?\Z",
    "act_of": rf"\b(?:{_ACTS})s?(?: [^\s;.,]{{1,16}}){{0,3}} ?\Z",
    "death_notice": r"\b(?:obituar(?:y|ies)|has died|have died|in memoriam|passed away|with deep sorrow)\b",
    "death": r"\b(?:died|passed away|death)(?: [a-z]{1,12}){0,3} ?\Z",
    "made": r"\b(?:cast|built|painted|taken|photograph|photo|photographer|artist|annual report|yearbook|made(?! (?:its|his|her|their|a|an|the)\b)|carved|written|printed|woven|drawn|forged)\b[^.;\n]{0,48}\Z",
    "event_label": r"^\W{0,3}(?:made|done|signed|adopted|sealed) {2,60}\Z|^\W{0,3}(?:[0-9]{1,2}[.)] ?)?(?:when|time|date and time|meeting date|opens|(?:[a-z]{4,10} )?(?:delivered|decided|handed down|adopted|passed|approved|signed|given)(?: on)?|date of (?:the )?(?:judge?ment|decision|meeting|hearing|issue|order|report|signature|death|birth)) ?: ?\Z",
    "basis": r"\b(?:pursuant to|implementing|amending|having regard to|whereas|considering|recalling|noting|bearing in mind|in accordance with|by virtue of)"
    r"\b[^;\n]{0,300}\Z|\b(?:according to|under|replacing|based on)\b[^;,\n]{0,60}\Z",
    "signing": r"\b(?:agreement|deed|contract|lease|indenture|bond|covenant)\b[^;\n0-9]{0,40}\b(?:is|was) made(?: and entered into)?(?: on| this)?(?: the)? ?\Z|\b(?:done (?:at|in)|in witness whereof|given (?:under|at)|hereunto|dated this)\b[^;\n0-9]{0,160}\Z|^\W{0,3}(?:passed|adopted|approved|enacted)\b(?! for)[^;\n0-9]{0,60}\Z",
    "newspaper": r"\b(?:recorder|times|post|herald|news|gazette|mercury|daily|sunday|journal|today|express|tribune|chronicle|star|observer|mail|telegraph|courier|crier|record|leader|sentinel|review|guardian|dispatch|echo|argus|examiner|standard|weekly|bulletin|advertiser|press)[^\n]{0,24}\Z",
    "issue": r"\b(?:no\.?|issue|vol(?:ume)?\.?|number) ?[0-9]{1,5}\b|\b(?:newsletter|bulletin|quarterly|monthly|brief|magazine|review|journal)\b",
    "related": r"\n\W{0,3}(?:more on this(?: story| topic)?|related(?: [a-z]{3,12}){0,2}|see also|read more|more (?:news|stories|from)[^\n]{0,20}|you may also[^\n]{0,20}|(?:latest|recent|other) (?:news|posts|stories|articles)|most read|previous (?:releases|versions|issues|news)|release history|changelog)\W{0,3}\n",
    # In a text's first lines: it tells of its own day.
    "of_its_day": r"(?:^|\n)\W{0,3}(?:live\b(?! music| in\b)|[^\n]{3,40} live(?: updates?| blog)? ?:|as it happened|(?:[a-z]{3,12} ){0,2}(?:warning|advisory|alert|travel advice)\b)|\bnewest (?:entries |posts )?first\b|\bno longer being updated\b",
    "dispatch": r" ?\([^)\n]{2,24}\) ?--? ",
    "years_label": r"^\W{0,3}(?:dates?|years?|(?:date|year) (?:made|built|painted|created|of (?:manufacture|creation|production|work))|made|created) ?: ?\Z",
    "span_label": r"^\W{0,3}(?:dates? of (?:creation|the (?:material|records|papers))|creation dates?|covering dates?|inclusive dates?|period) ?: ?\Z",
    "visiting": r"\b(?:open (?:daily|every day|all year)|opening (?:hours|times)|admission (?:free|is free)|adults (?:£|\$|€)|entry is free)",
    "paper": rf"^\s{{0,80}}(?:{_ACTS}|minutes(?: of [^\n]{{1,60}})?|official (?:dispatch|letter|telegram)|joint circular|proclamation|judge?ment|memorandum of understanding)"
    rf"(?: (?:no|number)\.? ?[0-9][^\n]{{0,60}})?\s{{0,9}}$",
    "held": r"\b(?:held|met|convened|took place|sat|gathered|assembled)(?: [^\s.;]{1,14}){0,5}? ?\Z",
    "other_meeting": r"\b(?:next|previous|last) (?:meeting|session|sitting)\b[^.\n]{0,40}\Z|\bminutes of (?:the )?(?:[^\s]{1,12} )?(?:meeting|session)[^.\n]{0,40}\Z",
    "meeting_paper": r"(?:^|\n)\W{0,3}(?:[a-z]{3,12} ){0,3}(?:minutes|notice|record of)\b",
    "announcing": r"(?:^|\n)\W{0,3}(?:[a-z]{3,12} ){0,3}(?:notice|invitation|announcement|call for papers|save the date)\b",
    "report_heading": r"(?:^|\n)\W{0,3}(?:[a-z-]{3,12} ){0,3}(?:report|review|statement|results|accounts)\b[^\n.]{0,60}\n",
    "report_title": r"(?:^|\n)\W{0,3}(?:[a-z-]{3,12} ){0,3}(?:report|review|accounts)\b[^\n.]{0,60}(?:\n[^\n.]{0,60})?\Z",
    "period_end": r"\b(?:balance sheet|financial position|balances?)(?: [a-z]{1,12}){0,3} (?:as )?at ?\Z|\b(?:years?|quarter|months|half|period) (?:then )?end(?:ed|ing) ?\Z",
    "planned": r"\b(?:outlook|plans?|forecast|guidance|targets?|programme|priorities)\b[^.;\n]{0,40}\Z",
    "replaced": r"\b(?:notice|policy|terms|page|guide|statement|site) (?:was|were|has been|have been) (?:last )?(?:updated|revised|changed|amended) ?\Z|\b(?:updated|revised|changed) (?:our|this|the|its) (?:[a-z]{2,12} ){0,2}(?:notice|policy|terms|page|guide|statement) ?\Z|\b(?:replac|supersed|repeal|revok|cancel)(?:es?|ed|ing)\b[^.;\n]{0,80}\Z",
    "quoted": r"[^\n]{0,80}\bwrote ?:",
    "reporting": r"\b(?:writing|typing) this\b|\b(?:results?|report|figures|statement|accounts|statistics|review)\b(?: (?:for|of|on|covering)\b|$|\n)",
    "report": r"\b(?:results?|report|figures|statement|accounts|statistics|review|update|up|down|rose|fell|grew|reached|totall?ed|increased|decreased)\b",
    "timeless": r"^\W{0,3}(?:about\b|our (?:history|story)|(?:a )?(?:short |brief )?history of|frequently asked|faqs?\b|how to\b|opening hours|visit(?:ing)? |[^\n]{2,60}frequently asked questions)",
    "letter": r"\b(?:your|his|her|their|our|my|the) (?:letter|parcel|telegram|note|e-?mail|memo|cable|card|despatch|report)s?(?: [a-z]{2,12}){0,4}?(?: dated| of)?(?: the)? ?\Z",
    "since_long": r"\b(?:since|(?:a|one|two|three|four|five|six|ten|[0-9]{1,3}) (?:weeks?|months?|years?) (?:after|from))\b[^.;,\n]{0,40}\Z",
    "paper_date": r"^\W{0,3}(?:date|held on|on|meeting date) ?: ?\Z",
    "born": r"\bborn\b[^.;\n]{0,60}\Z",
    "may_verb": r" (?:be|have|hold|also|not|only|still|apply|use|take|join|borrow|bring|vote|enter|ask|make|do|go|get|need|choose|become|send|come|contain"
    r"|include|run|vary|change|want|wish|feel|find|try|play|attend|register|claim|drive|work|buy|stay|cost|travel|visit|swim|ride|leave|pay|give|receive)\b",
    "history": r"\b(?:born|born on|founded|founded on|established|since|from|until|previously|as of|compared with|died|due|deadline"
    r"|joined|opened in|built in|before)(?: on| in)? ?\Z",
    "anniversary": r"\b(?:anniversary|marking|commemorat\w{1,4}|celebrat\w{1,5})\b[^.;\n]{0,80}\Z",
    "spoken": r"\b(?:said|told [a-z ]{1,20}|announced|confirmed|added|reported|says) ?\Z",
    "just_said": r"\b(?:said|told [a-z ]{1,20}|says|added|wrote)(?: in a (?:statement|letter|report))?(?: late| early)? ?\Z",
    "deadline": r"\b(?:deadline|due|no later than|closes|closing)\b[^.;\n]{0,40}\Z",
    "compared": r"\b(?:compared (?:with|to)|against|versus|than(?: in)?|up from|down from|from|over) ?\Z",
    "published": r"(?:^|[|•·(\-.] ?)\W{0,3}(?:published by [^\n,]{1,40},|posted by [^\n,]{1,40}|by [^\n,|]{2,40}[|,] ?(?:published|posted)|received(?: at [^\n]{1,40})?|released|dated|for immediate release -?|this (?:article|story|piece|obituary|page|column|essay|review|post|report|letter) (?:was )?(?:first )?(?:appeared|published|posted)[^\n]{0,60}?|reissued|issued by [^\n]{1,60}|issued|published|posted|publication date|date|release date|published on|posted on|last published|date published)"
    r"(?: on| at)?:? ?\Z",
    "updated": r"(?:^|[|•·(\-] ?)\W{0,3}(?:this page was )?(?:(?:last )?update:? (?:re)?issued|update|last update|updated|last updated|modified|last modified)(?: on| at)?:? ?\Z",
    "photo": r"\b(?:photo|photograph|image|source|file photo|pictured)\b[^\n]{0,60}\Z",
    "told_weekday": r"(?:[0-9]|\b(?:(?:hours|night|evening|morning|afternoon) of|[a-z]{2,12}ed|late|early|said|held|met|here|died|took place|won|beat|lost)) \Z",
    "named_weekday": r"(?:[^\w]|\b(?:black|good|palm|easter|ash|holy|shrove|whit|open|and|or|to|from|the|a|super|cyber|bloody)) ?\Z",
    "press": r"(?:^|\n)\W{0,3}(?:(?:[a-z]{2,12} )?(?:press|news|media) (?:release|notice|statement|information)|for immediate release)\b",
    "inviting": r"\b(?:invit(?:e|es|ed|ing|ation)|cordially|request the pleasure|save the date)\b",
    "byline": r"^\W{0,3}(?:(?:story|text|words|reported) )?by [^\n,|0-9]{3,40}(?:,|\||-) ?\Z",
    "taking_place": r"\b(?:held|meeting|convened|begins?|starts?|took place|hearing)\b",
    "other_clause": r"\b(?:that|which|who|whose|said|says|told)\b",
    "dateline_place": r"^[^\W\d][^\n;:(]{1,50}(?:, ?|\([a-z]{2,12}\) ?-{0,2} ?)\Z",
    "year_noun_behind": r" (?:season|cup|budget|election|census|baseline|level|levels|edition|championships?|harvest|games|olympics|report)\b",
    "dateline_behind": r" ?(?:\([^)\n]{2,24}\) ?)?--? ",
    "place_line": r"^(?!(?:by|story|text|words|reported|approved|published|posted|signed|dated|updated|issued|printed|revised)\b)[^\W\d][^\n,.;:]{1,40}, ?\Z",
}
