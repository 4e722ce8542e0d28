// npm run kernel — compiles kernel/kernel.ts to WebAssembly and writes it as text into src/language/neural/kernel-code.ts,
// so that the arithmetic of the language model needs no file at run time. Run it after every change of the kernel.
// --check writes nothing and fails when what stands there is not what the kernel compiles to.
import { readFileSync, writeFileSync } from 'node:fs'
import asc from 'assemblyscript/asc'

const SOURCE = 'kernel/kernel.ts'
const TARGET = 'src/language/neural/kernel-code.ts'

const binary = await compile()
const code = `// Written by scripts/build-kernel.js from ${SOURCE}. Do not edit.

/** WebAssembly, base64. */
export const KERNEL =
  '${Buffer.from(binary).toString('base64')}'
`
if (!process.argv.includes('--check')) writeFileSync(TARGET, code)
else if (readFileSync(TARGET, 'utf8') !== code) {
  console.error(`${TARGET} is not what ${SOURCE} compiles to: npm run kernel`)
  process.exitCode = 1
}

async function compile() {
  const written = new Map()
  const { error, stderr } = await asc.main(
    `${SOURCE} --enable simd --runtime stub --noAssert -O3 --use abort= --outFile kernel.wasm`.split(' '),
    { writeFile: (name, data) => void written.set(name, data) },
  )
  if (error) {
    console.error(`${SOURCE} does not compile: ${error.message}\n${stderr}`)
    process.exit(1)
  }
  return written.get('kernel.wasm')
}
