/** What the registry says of one refusal. */
export interface ErrorEntry {
  /** What went wrong; `{name}` places are filled by `fail`. */
  readonly message: string;
  /** What to do next; may use the same places. */
  readonly hint: string;
  /** HTTP status where the error reaches a client over HTTP. */
  readonly status: number;
  /** Exit code of the command line: 1 failure, 2 usage, 65 bad input data, 69 service unavailable, 74 I/O, 75 try again, 77 not permitted, 78 configuration. */
  readonly exit: number;
}
