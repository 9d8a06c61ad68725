/** A wording in which somebody acts whose name is its first group, alone or in a list. */
export interface FirmSlot {
  readonly id: string;
  readonly pattern: RegExp;
  /** Least form of a name that counts: `likely` asks for a line of business, `possible` for no more than no general word. */
  readonly least: 'likely' | 'possible';
  readonly score: number;
  readonly example: readonly [text: string, name: string];
  readonly counterExample: string;
}
