import { createHash } from 'node:crypto'

// One file holds everything that was learned. It begins with eight letters and the length of a JSON head; the head
// lists tensors by name, the rest is their bytes, each at a multiple of 16. `npm run train` writes it
// (train/pack.py); docs/decisions/0008 says what is in it.

const MAGIC = 'HEARSAY1'
/** Version of the contents this program reads; another one is refused and not guessed at. */
export const MODEL_VERSION = 1

type TensorType = 'i8' | 'f32' | 'u32' | 'text'

interface TensorHead {
  name: string
  type: TensorType
  shape: number[]
  /** Byte offset from the end of the head. */
  at: number
  /** In bytes. */
  size: number
}

export interface ModelHead {
  version: number
  /** Language it reads, BCP 47. */
  language: string
  /** SPDX expression of the weights. */
  licence: string
  /** Of everything after the head, hexadecimal. */
  sha256: string
  tensors: TensorHead[]
  /** Lists of names that outputs are numbered by. */
  labels: Record<string, string[]>
  /** Sizes and settings, by name. */
  settings: Record<string, number>
}

/** A model file, opened: its head and a way to its tensors. */
export interface ModelFile {
  head: ModelHead
  /** Throws when there is no tensor of that name and type. */
  bytes(name: string): Int8Array
  floats(name: string): Float32Array
  words(name: string): Uint32Array
  /** Lines of a text tensor. */
  lines(name: string): string[]
  /** Rows and columns. */
  shape(name: string): readonly number[]
  has(name: string): boolean
}

/** What is wrong with a model file, and what to do about it. */
export class ModelError extends Error {
  override name = 'ModelError'
}

/**
 * Opens a model file.
 * @param from the file's name, for the message when it cannot be used
 * @throws ModelError when it is no model, of another version, or not whole
 */
export function openModel(bytes: Uint8Array, from: string): ModelFile {
  const refuse = (why: string): never => {
    throw new ModelError(`${from}: ${why}. Install the package again, or run npm run train to make the file.`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = new TextDecoder()
  if (bytes.length < 12 || text.decode(bytes.subarray(0, 8)) !== MAGIC)
    refuse('this is no language model of Hearsay')
  const length = view.getUint32(8, true)
  if (12 + length > bytes.length) refuse('the model file ends inside its head')
  const head = parseHead(text.decode(bytes.subarray(12, 12 + length)), refuse)
  if (head.version !== MODEL_VERSION)
    refuse(`the model is of version ${head.version}, and this program reads version ${MODEL_VERSION}`)
  const start = Math.ceil((12 + length) / 16) * 16
  const body = bytes.subarray(start)
  if (createHash('sha256').update(body).digest('hex') !== head.sha256)
    refuse('the model file is not whole: its checksum is another one')
  const byName = new Map(head.tensors.map((tensor) => [tensor.name, tensor]))
  const find = (name: string, type: TensorType): TensorHead => {
    const tensor = byName.get(name)
    if (tensor?.type !== type)
      throw new ModelError(`${from}: the model has no tensor '${name}' of type ${type}.`)
    return tensor
  }
  /** A copy where the bytes do not lie at a multiple of four in their buffer: typed arrays ask for that. */
  const aligned = (tensor: TensorHead): { buffer: ArrayBufferLike; at: number } => {
    const at = body.byteOffset + tensor.at
    if (at % 4 === 0) return { buffer: body.buffer, at }
    return { buffer: body.slice(tensor.at, tensor.at + tensor.size).buffer, at: 0 }
  }
  return {
    head,
    bytes(name) {
      const { at, size } = find(name, 'i8')
      return new Int8Array(body.buffer, body.byteOffset + at, size)
    },
    floats(name) {
      const tensor = find(name, 'f32')
      const { buffer, at } = aligned(tensor)
      return new Float32Array(buffer, at, tensor.size / 4)
    },
    words(name) {
      const tensor = find(name, 'u32')
      const { buffer, at } = aligned(tensor)
      return new Uint32Array(buffer, at, tensor.size / 4)
    },
    lines(name) {
      const { at, size } = find(name, 'text')
      return text.decode(body.subarray(at, at + size)).split('\n')
    },
    shape: (name) => byName.get(name)?.shape ?? [],
    has: (name) => byName.has(name),
  }
}

function parseHead(json: string, refuse: (why: string) => never): ModelHead {
  try {
    return JSON.parse(json) as ModelHead
  } catch {
    return refuse('the head of the model file is damaged')
  }
}
