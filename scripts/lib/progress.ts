/** Says what is being done and how long it took; on a terminal the seconds count up. */
export class Progress {
  private readonly begun = Date.now()
  private step?: { text: string; begun: number; timer?: NodeJS.Timeout }

  /** Ends the step before and begins the next one. */
  report = (text: string): void => {
    this.finish()
    this.step = { text, begun: Date.now() }
    if (!process.stdout.isTTY) return console.log(`• ${text} …`)
    this.draw("…")
    this.step.timer = setInterval(() => this.draw("…"), 1000)
    this.step.timer.unref()
  }

  /** Ends the present step. */
  finish = (): void => {
    if (!this.step) return
    clearInterval(this.step.timer)
    if (process.stdout.isTTY) {
      this.draw("✓")
      process.stdout.write("\n")
    } else if (seconds(this.step.begun) > 1) {
      console.log(`  ${seconds(this.step.begun)} s`)
    }
    this.step = undefined
  }

  /** Seconds since the beginning. */
  get elapsed(): number {
    return seconds(this.begun)
  }

  private draw(mark: string): void {
    if (!this.step) return
    process.stdout.write(`\r\x1b[K${mark} ${this.step.text} (${seconds(this.step.begun)} s)`)
  }
}

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000)
}
