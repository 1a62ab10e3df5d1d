import { Clock } from '@netvaerksoverblik/api';

/** Time that passes only when a test says so. */
export class FixedClock extends Clock {
  private time: number;

  constructor(start: string) {
    super();
    this.time = Date.parse(start);
  }

  override now(): Date {
    return new Date(this.time);
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
  }
}
