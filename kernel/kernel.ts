// The arithmetic of the language model, in AssemblyScript: `npm run kernel` compiles it to WebAssembly with SIMD.
// Everything lives in one memory that the caller lays out (src/language/neural/machine.ts); pointers are byte offsets.
// Activations are 32-bit floats; where they enter a matrix they are 16-bit integers at a fixed scale, since
// WebAssembly has one instruction for eight 16-bit products and none for 8-bit ones.

/** Steps of a 16-bit activation per unit: layer-normalised values stay well below the 32 units this leaves room for. */
const UNIT: f32 = 1024

// @ts-ignore: decorator
@inline
function sumF(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  )
}

/**
 * y[t][m] = (x[t] · w[m]) × scale[m] + bias[m], for `n` rows of x that start `stride` bytes apart.
 * A window over neighbours is the same product with rows that overlap: stride of one row, depth of three.
 *
 * Weights stand as the sums are made, eight outputs side by side: of each pair of inputs w[m][k] w[m][k+1] for the first
 * output, then for the second, to the eighth. So one pair of x is multiplied with all eight, and no sum has to be made
 * across a vector.
 *
 * @param depth 16-bit numbers a row, a multiple of 8
 * @param scale of a step of the weights by a step of x (1 / UNIT)
 * @param width outputs, a multiple of 8
 */
export function dense(
  x: usize,
  n: i32,
  stride: i32,
  depth: i32,
  w: usize,
  scale: usize,
  bias: usize,
  width: i32,
  y: usize,
): void {
  const bytes = <usize>(depth << 1)
  const line = <usize>(width << 2)
  for (let at: usize = 0; at < line; at += 32) {
    const sa = v128.load(scale + at)
    const sb = v128.load(scale + at, 16)
    const ba = v128.load(bias + at)
    const bb = v128.load(bias + at, 16)
    const wm = w + (at >> 2) * bytes
    let out = y + at
    let t = 0
    // Two rows of x against eight outputs: each pair of weights is loaded once for both. Rows side by side beyond two gain
    // nothing where a core makes one such product at a time.
    for (; t + 2 <= n; t += 2) {
      let x0 = x + <usize>(t * stride)
      let x1 = x0 + <usize>stride
      let a0 = i32x4.splat(0)
      let a1 = i32x4.splat(0)
      let b0 = i32x4.splat(0)
      let b1 = i32x4.splat(0)
      const end = x0 + bytes
      for (let k = wm; x0 < end; k += 64) {
        const p0 = v128.load(k)
        const q0 = v128.load(k, 16)
        const v00 = v128.load32_splat(x0)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v00, p0))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v00, q0))
        const v10 = v128.load32_splat(x1)
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v10, p0))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v10, q0))
        const p1 = v128.load(k, 32)
        const q1 = v128.load(k, 48)
        const v01 = v128.load32_splat(x0, 4)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v01, p1))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v01, q1))
        const v11 = v128.load32_splat(x1, 4)
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v11, p1))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v11, q1))
        x0 += 8
        x1 += 8
      }
      v128.store(out, scaled(a0, sa, ba))
      v128.store(out, scaled(b0, sb, bb), 16)
      out += line
      v128.store(out, scaled(a1, sa, ba))
      v128.store(out, scaled(b1, sb, bb), 16)
      out += line
    }
    for (; t < n; t++) {
      let xt = x + <usize>(t * stride)
      let a = i32x4.splat(0)
      let b = i32x4.splat(0)
      const end = xt + bytes
      for (let k = wm; xt < end; k += 32) {
        const v = v128.load32_splat(xt)
        a = i32x4.add(a, i32x4.dot_i16x8_s(v, v128.load(k)))
        b = i32x4.add(b, i32x4.dot_i16x8_s(v, v128.load(k, 16)))
        xt += 4
      }
      v128.store(out, scaled(a, sa, ba))
      v128.store(out, scaled(b, sb, bb), 16)
      out += line
    }
  }
}

/** Steps of UNIT as whole numbers, the even one of two equally near. A number this large has no room for a fraction. */
// @ts-ignore: decorator
@inline
function steps(x: v128): v128 {
  const large = f32x4.splat(12_582_912)
  return i32x4.sub(f32x4.add(f32x4.mul(x, f32x4.splat(UNIT)), large), large)
}

// @ts-ignore: decorator
@inline
function scaled(sum: v128, scale: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), bias)
}

/** A row of an 8-bit table as 16-bit numbers: bytes × scale, in steps of UNIT; the rest up to `padded` is zero. */
export function widen(row: usize, size: i32, padded: i32, scale: f32, x: usize): void {
  const by = scale * UNIT
  for (let k = 0; k < size; k++)
    store<i16>(x + <usize>(k << 1), <i16>nearest<f32>(<f32>load<i8>(row + k) * by))
  for (let k = size; k < padded; k++) store<i16>(x + <usize>(k << 1), 0)
}

/** y += row × scale for one row of an 8-bit table; `size` is a multiple of 8. */
export function addRow(row: usize, size: i32, scale: f32, y: usize): void {
  const by = f32x4.splat(scale)
  for (let k = 0; k < size; k += 8) {
    const eight = i16x8.extend_low_i8x16_s(v128.load64_zero(row + k))
    const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(eight))
    const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(eight))
    const out = y + <usize>(k << 2)
    v128.store(out, f32x4.add(v128.load(out), f32x4.mul(low, by)))
    v128.store(out, f32x4.add(v128.load(out, 16), f32x4.mul(high, by)), 16)
  }
}

/** Writes floats as 16-bit numbers in steps of UNIT, saturated; `count` is a multiple of 8. */
export function quantize(x: usize, count: i32, q: usize): void {
  for (let k = 0; k < count; k += 8) {
    const at = x + <usize>(k << 2)
    v128.store(
      q + <usize>(k << 1),
      i16x8.narrow_i32x4_s(steps(v128.load(at)), steps(v128.load(at, 16))),
    )
  }
}

/** y[m] = x · w[m] in whole numbers, for one row of x; blocks of eight outputs start `block` bytes apart. */
export function sums(x: usize, depth: i32, w: usize, block: i32, width: i32, y: usize): void {
  const bytes = <usize>(depth << 1)
  for (let m = 0; m < width; m += 8) {
    let a = i32x4.splat(0)
    let b = i32x4.splat(0)
    for (let k: usize = 0; k < bytes; k += 4) {
      const v = v128.load32_splat(x + k)
      const at = w + (k << 3)
      a = i32x4.add(a, i32x4.dot_i16x8_s(v, v128.load(at)))
      b = i32x4.add(b, i32x4.dot_i16x8_s(v, v128.load(at, 16)))
    }
    v128.store(y, a)
    v128.store(y, b, 16)
    y += 32
    w += <usize>block
  }
}

/**
 * States of the words of a sentence after the first convolution, out of what is kept of each word: its own state,
 * then its part in the convolution of the word after it, in its own, and in that of the word before it.
 *
 * @param words where that lies, a 32-bit number each
 */
export function gather(words: usize, n: i32, size: i32, scale: usize, bias: usize, x: usize): void {
  const bytes = <usize>(size << 2)
  const zero = f32x4.splat(0)
  for (let t = 0; t < n; t++) {
    const at = words + <usize>(t << 2)
    const own = <usize>load<i32>(at)
    const before = t > 0 ? <usize>load<i32>(at - 4) + bytes : 0
    const after = t + 1 < n ? <usize>load<i32>(at + 4) + 3 * bytes : 0
    for (let k: usize = 0; k < bytes; k += 16) {
      let sum = v128.load(own + 2 * bytes + k)
      if (before) sum = i32x4.add(sum, v128.load(before + k))
      if (after) sum = i32x4.add(sum, v128.load(after + k))
      const y = f32x4.max(scaled(sum, v128.load(scale + k), v128.load(bias + k)), zero)
      v128.store(x + k, f32x4.add(v128.load(own + k), y))
    }
    x += bytes
  }
}

/** y += each of `count` rows of `size` floats, whose places stand at `places`, a 32-bit number each. */
export function addRows(places: usize, count: i32, size: i32, y: usize): void {
  const bytes = <usize>(size << 2)
  for (let i = 0; i < count; i++) {
    const row = <usize>load<i32>(places + <usize>(i << 2))
    for (let k: usize = 0; k < bytes; k += 16)
      v128.store(y + k, f32x4.add(v128.load(y + k), v128.load(row + k)))
  }
}

/**
 * The states a name is told by, out of those of `n` words in a row of which the name is all but the first and the last:
 * of the first, of the name's first, on average of the name's, of its last, of the last. 16-bit numbers, `size` a state,
 * a multiple of 8.
 */
export function spread(states: usize, n: i32, size: i32, out: usize): void {
  const bytes = <usize>(size << 1)
  const last = states + <usize>(n - 1) * bytes
  memory.copy(out, states, 2 * bytes)
  memory.copy(out + 3 * bytes, last - bytes, 2 * bytes)
  const by = f32x4.splat(<f32>1 / <f32>(n - 2))
  for (let k: usize = 0; k < bytes; k += 16) {
    let low = i32x4.splat(0)
    let high = i32x4.splat(0)
    for (let at = states + bytes; at < last; at += bytes) {
      const v = v128.load(at + k)
      low = i32x4.add(low, i32x4.extend_low_i16x8_s(v))
      high = i32x4.add(high, i32x4.extend_high_i16x8_s(v))
    }
    v128.store(
      out + 2 * bytes + k,
      i16x8.narrow_i32x4_s(
        i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(f32x4.convert_i32x4_s(low), by))),
        i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(f32x4.convert_i32x4_s(high), by))),
      ),
    )
  }
}

/** y = max(y, 0) */
export function relu(y: usize, count: i32): void {
  const zero = f32x4.splat(0)
  for (let k = 0; k < count; k += 4) {
    const at = y + <usize>(k << 2)
    v128.store(at, f32x4.max(v128.load(at), zero))
  }
}

/** x += max(y, 0) */
export function addPositive(x: usize, y: usize, count: i32): void {
  const zero = f32x4.splat(0)
  for (let k = 0; k < count; k += 4) {
    const at = <usize>(k << 2)
    v128.store(x + at, f32x4.add(v128.load(x + at), f32x4.max(v128.load(y + at), zero)))
  }
}

/** x += y */
export function add(x: usize, y: usize, count: i32): void {
  for (let k = 0; k < count; k += 4) {
    const at = <usize>(k << 2)
    v128.store(x + at, f32x4.add(v128.load(x + at), v128.load(y + at)))
  }
}

/** Every row to mean 0 and variance 1, then × gain + bias; also as 16-bit numbers at `q`. */
export function normalize(x: usize, n: i32, size: i32, gain: usize, bias: usize, q: usize): void {
  const bytes = <usize>(size << 2)
  for (let t = 0; t < n; t++) {
    const row = x + <usize>t * bytes
    let sum = f32x4.splat(0)
    let square = f32x4.splat(0)
    for (let k: usize = 0; k < bytes; k += 16) {
      const v = v128.load(row + k)
      sum = f32x4.add(sum, v)
      square = f32x4.add(square, f32x4.mul(v, v))
    }
    const mean: f32 = sumF(sum) / <f32>size
    const variance: f32 = sumF(square) / <f32>size - mean * mean
    const m = f32x4.splat(mean)
    const s = f32x4.splat(<f32>1 / sqrt<f32>(max<f32>(variance, 0) + <f32>1e-5))
    for (let k: usize = 0; k < bytes; k += 16) {
      const v = f32x4.mul(f32x4.sub(v128.load(row + k), m), s)
      v128.store(row + k, f32x4.add(f32x4.mul(v, v128.load(gain + k)), v128.load(bias + k)))
    }
  }
  quantize(x, n * size, q)
}

// x / (1 + |x|): bends like a hyperbolic tangent and costs one division.
// @ts-ignore: decorator
@inline
function bend4(x: v128): v128 {
  return f32x4.div(x, f32x4.add(f32x4.splat(1), f32x4.abs(x)))
}

/**
 * A minimal gated recurrence in both directions. Each row of y holds six parts of `hidden` floats: keep, new and show,
 * each forwards and backwards. h[t] = keep × h[t∓1] + (1 − keep) × new; [forwards | backwards] of h × show is added to the rows of x.
 * New is bent into −1..1, keep and show into 0..1.
 */
export function scan(y: usize, n: i32, hidden: i32, x: usize): void {
  const part = <usize>(hidden << 2)
  const row = part * 6
  const half = f32x4.splat(0.5)
  for (let side: usize = 0; side < 2; side++) {
    const first = side == 0 ? 0 : n - 1
    const step = side == 0 ? 1 : -1
    for (let k: usize = 0; k < part; k += 16) {
      let h = f32x4.splat(0)
      let t = first
      for (let i = 0; i < n; i++) {
        const at = y + <usize>t * row + side * part + k
        const keep = f32x4.add(half, f32x4.mul(half, bend4(v128.load(at))))
        const fresh = bend4(v128.load(at + 2 * part))
        h = f32x4.add(fresh, f32x4.mul(keep, f32x4.sub(h, fresh)))
        const show = f32x4.add(half, f32x4.mul(half, bend4(v128.load(at + 4 * part))))
        const to = x + <usize>t * 2 * part + side * part + k
        v128.store(to, f32x4.add(v128.load(to), f32x4.mul(h, show)))
        t += step
      }
    }
  }
}

/** s[i][j] = a[i] · b[j], rows of `size` floats; a has n rows, b has m. */
export function pairs(a: usize, n: i32, b: usize, m: i32, size: i32, s: usize): void {
  const bytes = <usize>(size << 2)
  for (let i = 0; i < n; i++) {
    const x = a + <usize>i * bytes
    let j = 0
    for (; j + 4 <= m; j += 4) {
      const y = b + <usize>j * bytes
      let c0 = f32x4.splat(0)
      let c1 = f32x4.splat(0)
      let c2 = f32x4.splat(0)
      let c3 = f32x4.splat(0)
      for (let k: usize = 0; k < bytes; k += 16) {
        const v = v128.load(x + k)
        const yk = y + k
        c0 = f32x4.add(c0, f32x4.mul(v, v128.load(yk)))
        c1 = f32x4.add(c1, f32x4.mul(v, v128.load(yk + bytes)))
        c2 = f32x4.add(c2, f32x4.mul(v, v128.load(yk + 2 * bytes)))
        c3 = f32x4.add(c3, f32x4.mul(v, v128.load(yk + 3 * bytes)))
      }
      // Four sums across a vector at once: what stands in rows is put in columns.
      const low01 = v128.shuffle<i32>(c0, c1, 0, 4, 1, 5)
      const low23 = v128.shuffle<i32>(c2, c3, 0, 4, 1, 5)
      const high01 = v128.shuffle<i32>(c0, c1, 2, 6, 3, 7)
      const high23 = v128.shuffle<i32>(c2, c3, 2, 6, 3, 7)
      const low = f32x4.add(
        v128.shuffle<i32>(low01, low23, 0, 1, 4, 5),
        v128.shuffle<i32>(low01, low23, 2, 3, 6, 7),
      )
      const high = f32x4.add(
        v128.shuffle<i32>(high01, high23, 0, 1, 4, 5),
        v128.shuffle<i32>(high01, high23, 2, 3, 6, 7),
      )
      v128.store(s, f32x4.add(low, high))
      s += 16
    }
    for (; j < m; j++) {
      const y = b + <usize>j * bytes
      let sum = f32x4.splat(0)
      for (let k: usize = 0; k < bytes; k += 16)
        sum = f32x4.add(sum, f32x4.mul(v128.load(x + k), v128.load(y + k)))
      store<f32>(s, sumF(sum))
      s += 4
    }
  }
}

/**
 * Adds to the scores of n words with n + 1 heads what each head is worth whatever hangs on it, and what its distance is
 * worth: `distance` points to that of a word from itself, the words before it stand before that. The root (head 0) has none.
 */
export function place(s: usize, n: i32, head: usize, distance: usize): void {
  for (let i = 0; i < n; i++) {
    store<f32>(s, load<f32>(s) + load<f32>(head))
    let d = distance - <usize>(i << 2)
    let h = head + 4
    s += 4
    let j = 0
    for (; j + 4 <= n; j += 4) {
      v128.store(s, f32x4.add(v128.load(s), f32x4.add(v128.load(h), v128.load(d))))
      s += 16
      h += 16
      d += 16
    }
    for (; j < n; j++) {
      store<f32>(s, load<f32>(s) + (load<f32>(h) + load<f32>(d)))
      s += 4
      h += 4
      d += 4
    }
  }
}

/**
 * The best head of each of n words, the first of equals, into 32-bit numbers: 0 for the root, j + 1 for word j. Of the
 * scores, n rows of n + 1, those of a word as its own head become the least there is.
 */
export function heads(s: usize, n: i32, out: usize): void {
  const m = n + 1
  for (let i = 0; i < n; i++) {
    store<f32>(s + (<usize>(i + 1) << 2), -Infinity)
    let top: f32 = load<f32>(s)
    let at = 0
    let j = 1
    for (; j + 4 <= m; j += 4) {
      const v = v128.load(s + (<usize>j << 2))
      if (!v128.any_true(f32x4.gt(v, f32x4.splat(top)))) continue
      for (let k = j; k < j + 4; k++) {
        const score = load<f32>(s + (<usize>k << 2))
        if (score > top) {
          top = score
          at = k
        }
      }
    }
    for (; j < m; j++) {
      const score = load<f32>(s + (<usize>j << 2))
      if (score > top) {
        top = score
        at = j
      }
    }
    store<i32>(out + (<usize>i << 2), at)
    s += <usize>m << 2
  }
}

/** out[t] = max(dependent[t] + head[heads[t]], 0) as 16-bit numbers; heads are 32-bit row numbers. */
export function join(dependent: usize, head: usize, heads: usize, n: i32, size: i32, out: usize): void {
  const bytes = <usize>(size << 2)
  const zero = f32x4.splat(0)
  for (let t = 0; t < n; t++) {
    const a = dependent + <usize>t * bytes
    const b = head + <usize>load<i32>(heads + <usize>(t << 2)) * bytes
    const q = out + <usize>(t * size) * 2
    for (let k: usize = 0; k < bytes; k += 32) {
      const low = f32x4.max(f32x4.add(v128.load(a + k), v128.load(b + k)), zero)
      const high = f32x4.max(f32x4.add(v128.load(a + k, 16), v128.load(b + k, 16)), zero)
      v128.store(q + (k >> 1), i16x8.narrow_i32x4_s(steps(low), steps(high)))
    }
  }
}

/** The place of the largest of each row, into 32-bit numbers; the first of equals. `width` is a multiple of 4. */
export function best(y: usize, n: i32, width: i32, out: usize): void {
  for (let t = 0; t < n; t++) {
    let top = v128.load(y)
    let here = i32x4(0, 1, 2, 3)
    let at = here
    y += 16
    for (let m = 4; m < width; m += 4) {
      const v = v128.load(y)
      here = i32x4.add(here, i32x4.splat(4))
      const larger = f32x4.gt(v, top)
      top = v128.bitselect(v, top, larger)
      at = v128.bitselect(here, at, larger)
      y += 16
    }
    // Of four columns of places each has its first largest; of equals the first place of all counts.
    const largest = max<f32>(
      max<f32>(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      max<f32>(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
    )
    const first = v128.bitselect(at, i32x4.splat(i32.MAX_VALUE), f32x4.eq(top, f32x4.splat(largest)))
    const half = i32x4.min_s(first, v128.shuffle<i32>(first, first, 2, 3, 0, 1))
    store<i32>(out + <usize>(t << 2), min(i32x4.extract_lane(half, 0), i32x4.extract_lane(half, 1)))
  }
}
