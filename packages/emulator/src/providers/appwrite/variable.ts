/** An environment variable of a function. */
export type Variable = {
  readonly id: string;
  readonly sequence: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly key: string;
  readonly value: string;
  /** The value of a secret one is not shown. */
  readonly secret: boolean;
};
