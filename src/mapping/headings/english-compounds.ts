import type { Compound } from "./compound";

const SPENT_WORDS =
  "expenditures?|spend(?:ing)?|spent|outlays?|outturn|disbursements?|disbursed|drawdowns?|drawn(?: down)?|payments?|paid|expenses?|expensed|expended|liquidated|liquidations?|costs? incurred|utili[sz]ed|used|reimbursed|reimbursements?|claimed|claims? (?:paid|approved)|draws|invoiced";
const BUDGET_WORDS =
  "budget|allocations?|allocated|allotments?|appropriations?|awards?|awarded|estimates?|ceiling|funding|authori[sz]ed|authori[sz]ation|entitlement|envelope|contracted";
const AROUND =
  "actual|actually|made|total|net|gross|cumulative|annual|full|year|(?:up |life |inception |project )?to date|ltd|itd|ytd|in year|current|for the|for|the|of|in|grant|project|programme|program|amounts?|funds?|incurred|financial|fiscal|fy|k|m|usd|final";
const ITEMS =
  "projects?|schemes?|(?:sub ?)?grants?|(?:sub ?)?awards?|loans?|credits?|activities|activity|programmes?|programs?|applications?|operations?|sub ?projects?|components?";

const MONTHS = "jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*";

function english(pattern: string): RegExp {
  return new RegExp(`^ (?:${pattern}) $`);
}

/** Compounds of English headings; compared in small letters, a blank before and after. */
export const ENGLISH_COMPOUNDS: readonly Compound[] = [
  [
    english(
      `(?:(?:original|initial|enacted|adopted|opening|printed|beginning) )+(?:${BUDGET_WORDS}|grants?(?: award)?)(?: amount| total)?|approved estimates`,
    ),
    "budget_initial",
  ],
  [
    english(
      "(?:(?:net|in|year|budget|total) )*(?:virements?|adjustments?|changes|transfers|revisions?|amendments?|reallocations?|supplementar(?:y|ies)(?: estimates?| budget| appropriations?)?)(?: in out| net| no| \\d| i{1,3})*",
    ),
    "adjustment",
  ],
  [
    english(
      `(?:(?:revised|current|latest|working|amended|updated|final|approved|total|annual|full year|fy|adjusted|agreed) )+(?:${BUDGET_WORDS})(?: amount| total| value)?|(?:${BUDGET_WORDS}) (?:amount|size|value|total)|amounts? (?:awarded|allocated|approved|granted)|funding (?:awarded|approved|granted)|(?:approved|total) grant|value of (?:the )?(?:grant|award)|grant (?:size|value|amount)|authori[sz]ed amount|(?:amounts?|funds?) sanctioned|sanctioned (?:amount|funds?|grant)|(?:(?:grant|total) )?funds (?:awarded|granted|approved)|(?:revised|current|amended|final|cumulative) (?:sub ?)?(?:grant|award)s?(?: award)?(?: amount| total| value)?|(?:sub ?(?:grant|award)|sub ?recipient award) (?:amount|total|value)|funds available|annual plan|(?:total )?(?:authorities )?available for use`,
    ),
    "budget",
    0.95,
  ],
  [english(`(?:(?:${AROUND}) )*(?:${SPENT_WORDS})(?: (?:${AROUND}))*`), "spent", 0.95],
  [
    english(
      `(?:(?:total|year to date|ytd|cumulative) )+actuals?|actuals? (?:(?:to date|ytd|total|year to date) ?)+|actuals? (?:to|at|as at|through|until) (?:the )?(?:end (?:of )?)?(?:${MONTHS}|q|quarter|period|year end)|actual costs?`,
    ),
    "spent",
    0.95,
  ],
  [
    english(
      `(?:undrawn|unspent|unliquidated|unobligated|undisbursed|unused|unexpended|unutili[sz]ed|remaining)(?: (?:${BUDGET_WORDS}|grant|balance|funds?|amount|obligations?))*|(?:balance|budget|funds?|amount) (?:available|remaining|left|unspent|undrawn)|(?:balance )?to be spent|left to spend|available balance|outstanding commitments?|lapsed(?: (?:funds?|balance|amount|appropriations?))?`,
    ),
    "balance",
  ],
  [
    english(`(?:eu|union|donor|grant|total|max(?:imum)?) contribution (?:contracted|awarded|granted|signed)`),
    "budget",
    0.95,
  ],
  [english(`(?:eu|union|donor|grant|total) contribution (?:paid|disbursed|claimed|spent)`), "spent", 0.95],
  [
    english(
      `(?:main |voted )?budget estimates?|(?:estimated|planned|budgeted) (?:${SPENT_WORDS})|voted (?:amount|provision)`,
    ),
    "budget",
    0.9,
  ],
  [english("federal share of (?:expenditures?|outlays?)"), "spent", 0.85],
  [english(`available (?:${BUDGET_WORDS})`), "balance", 0.7],
  // What a grant binds the giver to; a government's obligations are a stage of spending, beside which its budget stands.
  [english("(?:total )?(?:amounts? )?obligated(?: amounts?| funds?)?"), "budget", 0.62],
  [
    english(
      `(?:(?:%|percent|percentage|pct|share) )(?:of )?(?:the )?(?:(?:${AROUND}|revised|approved|adjusted) )*(?:${SPENT_WORDS}|executed|absorbed|absorption|execution)(?: (?:${AROUND}))*`,
    ),
    "rate",
  ],
  [
    english(
      `(?:%|percent|percentage|pct) of (?:the )?(?:(?:revised|approved|adjusted|amended|annual|current) )*(?:award|grant|allocation|appropriation|allotment)(?: amount| funds)?(?: (?:${SPENT_WORDS}|executed))?|(?:${SPENT_WORDS}|budget used) (?:%|percent|pct)|(?:%|percent|percentage|pct) of (?:the )?(?:revised|approved|adjusted|amended|final)|(?:%|percent|percentage|pct) (?:of )?(?:(?:revised|approved|adjusted|annual) )*budget(?: (?:${SPENT_WORDS}|executed))?|(?:${SPENT_WORDS}) (?:as|vs|to|against) (?:a )?(?:%|percent|percentage)?(?: of)? ?(?:the )?(?:(?:final|total|revised|adjusted|approved|annual) )*(?:${BUDGET_WORDS})`,
    ),
    "rate",
    0.95,
  ],
  [
    english(
      "(?:budget )?(?:utili[sz]ation|execution|absorption|burn|outlay|drawdown|disbursement|spending|spend(?: down)?|expenditure|implementation)(?: (?:rate|ratio|%|percentage|percent))+",
    ),
    "rate",
  ],
  [
    english("(?:%|percent|percentage) of (?:the )?(?:grand |overall )?total|share of (?:grand |overall )?total"),
    "share",
  ],
  [
    english(
      `(?:${ITEMS}|agreement|uacs|vote|pap)(?: award)? (?:no|number|id|code|ref|reference)(?: no| number| code)?|(?:project|scheme|(?:sub ?)?grant|(?:sub ?)?award|agreement|application) #`,
    ),
    "project_code",
  ],
  [english("(?:grant|funding) program(?:me)?s?(?: name)?"), "project_name", 0.8],
  [
    english(
      `(?:title|name) of (?:the )?(?:${ITEMS})|(?:${ITEMS})(?: (?:title|name))+|(?:capital|funded|approved) (?:${ITEMS})`,
    ),
    "project_name",
  ],
  [
    english(
      "(?:recipient|grantee|awardee|beneficiary|partner|lead|delivery|host|implementing|executing|applicant) (?:org|organi[sz]ation|institution|partner|body|entity)(?: name)?|(?:(?:award |sub ?)?recipient|(?:sub ?)?grantee|(?:sub ?)?awardee)(?: name)?|name of (?:the )?(?:(?:sub ?)?recipient|(?:sub ?)?grantee|(?:sub ?)?awardee)|(?:grants?|funds?)? ?awarded to|(?:responsible|managing|administering|lead) (?:office|department|division|bureau)",
    ),
    "department",
  ],
  [english(`(?:no|number|#|count) (?:of )?(?:${ITEMS})`), "project_count"],
  [
    english(
      "(?:max|maximum|full|available|possible|total possible) (?:marks?|points?|scores?|pts)|(?:marks?|points?|scores?|pts) (?:available|possible|max|maximum)|weightage|weight(?:ing)? %",
    ),
    "weight",
  ],
  [
    english(
      "(?:marks?|points?|pts|scores?) (?:awarded|given|scored|earned|obtained|achieved)|(?:final|awarded|total) (?:marks?|points?|score)",
    ),
    "score",
  ],
  [
    english(
      "(?:prior|previous|last) year(?:'?s)? (?:actuals?|outturn|spend(?:ing)?|spent|expenditure|outlays?|payments?)",
    ),
    "spent_prev_year",
  ],
  [english("(?:expected|planned|intended) results?"), "target", 0.8],
  [english("(?:output|outcome|impact|result|intermediate result)s? indicators?(?: names?)?"), "indicator_name", 0.95],
  [
    english(
      "(?:deviation|variance|shortfall|underperformance|under achievement) (?:narratives?|comments?|commentary|notes?)",
    ),
    "deviation_reason",
  ],
  [
    english(
      "(?:end(?: of project)?|final|overall|life of project|lifetime|lop|agreed|contracted|profiled|approved) targets?(?: values?)?",
    ),
    "target",
    0.97,
  ],
  [
    english(
      "(?:current|latest|cumulative|actual|ytd|year to date)(?: (?:current|cumulative))? (?:achievements?|actuals?|values?|results?)|actual current|(?:delivered|achieved|completed|reached|realised|realized) (?:to date|so far|in year|this year)",
    ),
    "actual",
    0.9,
  ],
  [
    english("(?:budget|cost|expenditure|expense) (?:headings?|heads?|lines?|categor(?:y|ies)|items?)"),
    "category",
    0.85,
  ],
  [english("(?:federal|central|national) (?:share|contribution)"), "fund_central"],
  [english("(?:state|provincial|regional) (?:share|contribution)"), "fund_province"],
  [english("(?:local|county|district) (?:share|contribution|match)"), "fund_county"],
];
