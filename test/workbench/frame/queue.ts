/** Runs tasks, so many at once; the others wait in the order they came. */
export class Queue {
  private readonly waiting: (() => Promise<void>)[] = [];
  private running = 0;

  constructor(private readonly most: number) {}

  add(task: () => Promise<void>): void {
    this.waiting.push(task);
    this.next();
  }

  private next(): void {
    const task = this.running < this.most ? this.waiting.shift() : undefined;
    if (task === undefined) return;
    this.running += 1;
    void task().finally(() => {
      this.running -= 1;
      this.next();
    });
  }
}
