/** What a server of the bench is told when it starts. */
export interface Told {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Settings of the project that differ from the usual ones. */
  readonly settings: Readonly<Record<string, string>>;
}

const answer = async (serve: (told: Told) => Promise<number>, told: Told): Promise<void> => {
  try {
    process.send?.({ port: await serve(told) });
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
};

/** Serves once told where the database is; ends with the bench, however that ends. */
export const whenTold = (serve: (told: Told) => Promise<number>): void => {
  process.once('disconnect', () => process.exit(0));
  process.once('message', (told: Told) => void answer(serve, told));
};
