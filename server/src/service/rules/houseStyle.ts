import * as v from 'valibot';

/** The option that turns on what houses write in different ways. */
export const houseStyle = (description: string): v.OptionalSchema<v.GenericSchema<boolean>, false> =>
  v.optional(v.pipe(v.boolean(), v.description(description)), false);
