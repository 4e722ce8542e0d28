const table = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [word, value] = entry.split('=')
        return [word!, Number(value)] as const
      }),
  )

/** Number words below a hundred. */
export const SMALL_NUMBERS = table(`
  zero=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
  fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
`)
/** Words that multiply what stands before them. */
export const MULTIPLIERS = table(`
  hundred=1e2 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 quadrillion=1e15 dozen=12 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7
`)
/** Short multipliers behind digits: '3bn', '2 mln'. The lone 'm' may be metres: who asks must see to that. */
export const SHORT_MULTIPLIERS = table(`
  bn=1e9 bln=1e9 b=1e9 mn=1e6 mln=1e6 mil=1e6 mm=1e6 m=1e6 k=1e3 g=1e9 t=1e12 tn=1e12 tln=1e12 trn=1e12 mio=1e6 dozens=12 dzs=12 dz=12
`)
/** Ordinals that end a number, singular. 'Second' is a time as well: who asks must see to that. */
export const SMALL_ORDINALS = table(`
  zeroth=0 first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13
  fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50
  sixtieth=60 seventieth=70 eightieth=80 ninetieth=90
`)
export const LARGE_ORDINALS = table(
  'hundredth=1e2 thousandth=1e3 millionth=1e6 billionth=1e9 trillionth=1e12',
)
/** Shares of a whole that are no ordinals. */
export const SHARES = table('half=2 halves=2 quarter=4 quarters=4')
/** 'Dozens of' says at least two of them. */
export const VAGUE_NUMBERS = table(
  'dozens=24 scores=40 hundreds=200 thousands=2000 millions=2e6 billions=2e9 trillions=2e12',
)
/** 'Tens of thousands', 'hundreds of thousands'. */
export const VAGUE_MULTIPLES = table('tens=20 dozens=24 scores=40 hundreds=200 thousands=2000')
/** What 'a few' and its like leave open; the value is the one most readers would put. */
export const FEW: ReadonlyMap<string, { value: number; low: number; high: number }> = new Map([
  ['few', { value: 3, low: 2, high: 5 }],
  ['several', { value: 4, low: 3, high: 9 }],
  ['couple', { value: 2, low: 2, high: 3 }],
])

/** What a word before a number says of its bounds: a factor of the number, or none. */
export interface Bounds {
  low?: number
  high?: number
}

/** 'About' and its like leave a tenth either way: narrower than most uses, wide enough that 'about 30' meets 28. */
const ABOUT: Bounds = { low: 0.9, high: 1.1 }
const AT_LEAST: Bounds = { low: 1 }
const AT_MOST: Bounds = { high: 1 }
const NEARLY: Bounds = { low: 0.9, high: 1 }

/** Words before a number, longest first, lower case, with what they say. */
export const BOUNDS_BEFORE: [words: string[], bounds: Bounds][] = (
  [
    ['no fewer than', AT_LEAST],
    ['no less than', AT_LEAST],
    ['not less than', AT_LEAST],
    ['no more than', AT_MOST],
    ['not more than', AT_MOST],
    ['a minimum of', AT_LEAST],
    ['a maximum of', AT_MOST],
    ['a total of', {}],
    ['in excess of', AT_LEAST],
    ['in the region of', ABOUT],
    ['somewhere around', ABOUT],
    ['as many as', AT_MOST],
    ['as much as', AT_MOST],
    ['as few as', AT_LEAST],
    ['as little as', AT_LEAST],
    ['well over', AT_LEAST],
    ['just over', AT_LEAST],
    ['slightly more than', AT_LEAST],
    ['a little more than', AT_LEAST],
    ['at least', AT_LEAST],
    ['more than', AT_LEAST],
    ['greater than', AT_LEAST],
    ['larger than', AT_LEAST],
    ['upwards of', AT_LEAST],
    ['upward of', AT_LEAST],
    ['north of', AT_LEAST],
    ['a minimum', AT_LEAST],
    ['at most', AT_MOST],
    ['up to', AT_MOST],
    ['fewer than', AT_MOST],
    ['less than', AT_MOST],
    ['smaller than', AT_MOST],
    ['just under', NEARLY],
    ['just shy of', NEARLY],
    ['close to', ABOUT],
    ['an estimated', ABOUT],
    ['a reported', ABOUT],
    ['over', AT_LEAST],
    ['under', AT_MOST],
    ['below', AT_MOST],
    ['above', AT_LEAST],
    ['exceeding', AT_LEAST],
    ['nearly', NEARLY],
    ['almost', NEARLY],
    ['about', ABOUT],
    ['around', ABOUT],
    ['some', ABOUT],
    ['roughly', ABOUT],
    ['approximately', ABOUT],
    ['approx', ABOUT],
    ['estimated', ABOUT],
    ['circa', ABOUT],
    ['maybe', ABOUT],
    ['perhaps', ABOUT],
    ['exactly', {}],
    ['precisely', {}],
    ['only', {}],
    ['just', {}],
  ] as [string, Bounds][]
).map(([words, bounds]) => [words.split(' '), bounds])

/** Words after a number with what they say. */
export const BOUNDS_AFTER: [words: string[], bounds: Bounds][] = (
  [
    ['or more', AT_LEAST],
    ['or so', ABOUT],
    ['or fewer', AT_MOST],
    ['or less', AT_MOST],
    ['at least', AT_LEAST],
    ['at most', AT_MOST],
    ['+', AT_LEAST],
  ] as [string, Bounds][]
).map(([words, bounds]) => [words.split(' '), bounds])
