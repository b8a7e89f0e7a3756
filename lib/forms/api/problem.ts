import { z } from 'zod';

/** Why a request was not answered: stable codes for programs (docs/api.md). */
export const problemCodes = [
  'parameter.missing',
  'parameter.unknown',
  'parameter.repeated',
  'parameter.invalid',
  'place.invalid',
  'place.unknown',
  'place.ambiguous',
  'helper.unknown',
  'address.unknown',
  'method.refused',
  'rate.exceeded',
  'server.failed',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One thing that is wrong, said so that a person can mend it. */
export const problemSchema = z.object({
  code: z.enum(problemCodes),
  message: z.string(),
  field: z.string().nullable(),
});
export type Problem = z.infer<typeof problemSchema>;

/** The body of every answer that is an error. */
export const errorBodySchema = z.object({
  error: problemSchema,
  problems: z.array(problemSchema).min(1),
  choices: z.array(z.string()).optional(),
});
export type ErrorBody = z.infer<typeof errorBodySchema>;

/** The body for one problem or several; the first one stands for all of them. */
export function errorBody(problems: readonly [Problem, ...Problem[]]): ErrorBody {
  return { error: problems[0], problems: [...problems] };
}
