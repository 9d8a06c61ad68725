/** How much a cache may hold. */
export interface Bounds {
  readonly entries: number;
  /** Sum of the weights that its entries were put in with. */
  readonly weight: number;
}

interface Kept<Value> {
  readonly value: Value;
  readonly weight: number;
}

/**
 * A map that forgets what was longest not used once it holds more than its bounds allow.
 *
 * @example
 * const cache = new RecentlyUsed<string>({ entries: 2, weight: 100 });
 * cache.set('a', 'first', 10);
 * cache.get('a'); // 'first'
 */
export class RecentlyUsed<Value> {
  // A Map lists its keys in the order in which they were set, so the first one was used longest ago.
  private readonly kept = new Map<string, Kept<Value>>();
  private weight = 0;
  private readonly bounds: Bounds;

  constructor(bounds: Bounds) {
    this.bounds = bounds;
  }

  get size(): number {
    return this.kept.size;
  }

  get(key: string): Value | undefined {
    const found = this.kept.get(key);
    if (found === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  /** What alone weighs more than the bound is not kept. */
  set(key: string, value: Value, weight: number): void {
    this.forget(key);
    if (weight > this.bounds.weight) return;
    this.kept.set(key, { value, weight });
    this.weight += weight;
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.bounds.entries && this.weight <= this.bounds.weight) return;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.weight -= this.kept.get(key)?.weight ?? 0;
    this.kept.delete(key);
  }
}
