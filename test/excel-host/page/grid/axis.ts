/** Sizes of rows or columns one after the other, in pixels; index 0 is the first one. */
export class Axis {
  private readonly ends: Float64Array

  constructor(
    readonly count: number,
    size: (index: number) => number,
  ) {
    this.ends = new Float64Array(count)
    let end = 0
    for (let index = 0; index < count; index += 1) this.ends[index] = end += size(index)
  }

  get total(): number {
    return this.ends[this.count - 1] ?? 0
  }

  start(index: number): number {
    return index <= 0 ? 0 : (this.ends[Math.min(index, this.count) - 1] ?? 0)
  }

  size(index: number): number {
    return (this.ends[index] ?? 0) - this.start(index)
  }

  /** What lies at a distance from the beginning. */
  at(offset: number): number {
    let [low, high] = [0, this.count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ends[middle] ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low
  }

  /** The next one that is not hidden, going `step`; stays when there is none. */
  next(index: number, step: number): number {
    for (let at = index + step; at >= 0 && at < this.count; at += step) if (this.size(at) > 0) return at
    return index
  }
}
