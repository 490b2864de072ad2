/** The best and second best of every line, so that the best of the others is known at once. */
export class Best {
  readonly first: Float64Array
  readonly firstAt: Int32Array
  readonly second: Float64Array
  constructor(lines: number) {
    this.first = new Float64Array(lines)
    this.firstAt = new Int32Array(lines).fill(-1)
    this.second = new Float64Array(lines)
  }
  note(line: number, at: number, value: number): void {
    if (value > (this.first[line] ?? 0)) {
      this.second[line] = this.first[line] ?? 0
      this.first[line] = value
      this.firstAt[line] = at
    } else if (value > (this.second[line] ?? 0)) this.second[line] = value
  }
  other(line: number, at: number): number {
    return (this.firstAt[line] === at ? this.second[line] : this.first[line]) ?? 0
  }
}
