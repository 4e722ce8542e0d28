import { caseFrom } from './case-from.js'

const WORDS = 'the lower gate of the Harrow weir had cracked in the frost'

/**
 * Four reports for a crack and one against it: a keeper with a name, two sources without, one report that shows none; and a sixth on another matter.
 * As the real pipeline gathers it, because what is asked of it is whether a count can be made again.
 */
export const crackCase = () =>
  caseFrom({
    'a.txt': `Weir gate cracks\n\nAna Ruiz, the lock keeper, said ${WORDS}.\n`,
    'b.txt': `Frost at the weir\n\nA senior official said ${WORDS} on Monday.\n`,
    'c.txt': `Gate broken\n\nOn Monday ${WORDS}, an engineer said.\n`,
    'd.txt': 'Weir shut\n\nThe lower gate of the Harrow weir had cracked in the frost on Monday.\n',
    'e.txt':
      'Weir holds\n\nTom Vale, a diver, denied that the lower gate of the Harrow weir had cracked in the frost.\n',
    'f.txt': 'Fair opens\n\nSamir Haddad, the mayor, said the fair would open in June.\n',
  })
