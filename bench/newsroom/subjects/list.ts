import type { Subject } from '../subject.js'
import { BIRD_FLU } from './bird-flu.js'
import { DAM } from './dam.js'
import { FERRY } from './ferry.js'
import { HARVEST } from './harvest.js'
import { MUSEUM } from './museum.js'
import { TRAM } from './tram.js'
import { VOTE } from './vote.js'

export const SUBJECTS: readonly Subject[] = [DAM, FERRY, BIRD_FLU, VOTE, MUSEUM, HARVEST, TRAM]
