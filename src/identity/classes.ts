/** Which ids hang together, for as long as pairs are joined one by one. */
export class Classes {
  private readonly parents: Map<string, string>;

  constructor(parents: ReadonlyMap<string, string> = new Map()) {
    this.parents = new Map(parents);
  }

  rootOf(id: string): string {
    let root = id;
    for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root)) root = parent;
    // The way is shortened, so that long chains are walked once.
    for (let at = id; at !== root; ) {
      const next = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(left: string, right: string): void {
    const [one, other] = [this.rootOf(left), this.rootOf(right)];
    if (one !== other) this.parents.set(other, one);
  }

  areOne(left: string, right: string): boolean {
    return this.rootOf(left) === this.rootOf(right);
  }

  /** The same classes, which may be joined further on their own. */
  copy(): Classes {
    return new Classes(this.parents);
  }
}
