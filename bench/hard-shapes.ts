// Texts that a reader may take the square of their length for. Of our own writing; `times` is how often the shape's
// piece is repeated, so that twice the times is twice the text.

const STORY = `The old weir above Lund held through the night, the river authority said on Tuesday.
“We saw no crack,” said Mayor Tomas Kell, who visited the site. “We will look again tomorrow,” he added.
According to a senior officer of the coast guard, at least 12 boats were lost about 300 metres (985 feet) from the bank.
The Lowland Gazette reported that the gates, built in 1962, might have to be replaced. Kell denied that anyone had been hurt.

`
const CLAUSES =
  'the keeper of the gate said that the water had risen over the lower bank and that nobody knew whether the boats which lay there were safe, according to Kell, who told the Gazette it had been “a long night” because '

const story = (body: string): string => `Weir holds as river rises\n\n${body}\n`

/** Name of the shape, and its text. */
export const HARD_SHAPES: Readonly<Record<string, (times: number) => string>> = {
  'plain story': (times) => story(STORY.repeat(times)),
  'one sentence': (times) => story(`On Monday ${CLAUSES.repeat(times * 2)}it rained.`),
  'all quotations': (times) => story('“The weir held.” '.repeat(times * 16)),
  'nothing but marks': (times) => story('" '.repeat(times * 40)),
  'unbalanced quotes': (times) => story('“The weir held, said Kell. '.repeat(times * 12)),
  'one open quote': (times) => story(`"${'The weir held. The authority denied it. '.repeat(times * 8)}`),
  apostrophes: (times) => story("'Twas the keeper's 'own' word, Kell said, 'and it ".repeat(times * 6)),
  'all capitals': (times) => story(STORY.toUpperCase().repeat(times)),
  'title case': (times) => story('Mayor Tomas Kell Of Lund River Authority '.repeat(times * 10)),
  table: (times) =>
    story(lines(times * 8, (at) => `Gate ${at}\t${at * 3}\t${at % 17} m\tMarch ${1 + (at % 28)}, 2015`)),
  transcript: (times) =>
    story(lines(times * 4, (at) => `Q: Did gate ${at} hold?\n\nA: It did, and Kell said it would.\n`)),
  posts: (times) =>
    story(lines(times * 5, (at) => `@kell${at} The weir held! #weir http://weir.example/${at} (@ana)\n`)),
  french: (times) =>
    story(
      'Le barrage a tenu toute la nuit, a déclaré mardi le maire Tomas Kell. « Bien », a-t-il dit. '.repeat(
        times * 4,
      ),
    ),
  russian: (times) =>
    story('Плотина выдержала, сообщил во вторник мэр Томас Келл. «Мы рады», — сказал он. '.repeat(times * 5)),
  chinese: (times) => story('大坝整夜坚守，市长周二表示。“我们松了一口气，”他说。'.repeat(times * 10)),
  'no blanks': (times) => story('weirholds'.repeat(times * 50)),
}

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')
