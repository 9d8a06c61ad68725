/** Facts of a row, each once. Most rows have one of a kind, which needs no key. */
export class Distinct<Fact> {
  readonly all: Fact[] = [];
  private keys: Set<string> | undefined;

  /** @param keyOf A text that two facts share only if they say the same. */
  constructor(private readonly keyOf: (fact: Fact) => string) {}

  add(fact: Fact): void {
    const [first] = this.all;
    if (first !== undefined) {
      this.keys ??= new Set([this.keyOf(first)]);
      const key = this.keyOf(fact);
      if (this.keys.has(key)) return;
      this.keys.add(key);
    }
    this.all.push(fact);
  }
}
