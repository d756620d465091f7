import type { Problem } from '../commands/command.ts';
import { kroner, type Language, millions, mio, signed, whole } from './format.ts';
import type { ProblemKey, TextKey } from './keys.ts';

export type Texts = Readonly<Record<TextKey, string>>;
export type Values = Readonly<Record<string, string | number | readonly number[]>>;

/** Ways to write an amount inside a sentence: `{room:kr}`, `{amount:mio}`. */
const writers: Record<string, (amount: number, language: Language) => string> = {
  kr: kroner,
  mio,
  mioPlain: millions,
  whole,
  signed,
};

/** A sentence with its `{name}` and `{name:writer}` places filled. A value that is missing leaves its place visible. */
export function fill(template: string, values: Values, language: Language): string {
  return template.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (place, name: string, writer?: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    const write = writer ? writers[writer] : undefined;
    return write && typeof value === 'number' ? write(value, language) : String(value);
  });
}

/** The sentence a refusal becomes. With no room left at all, the one that sends people elsewhere. */
export function problemSentence(problem: Problem, texts: Texts, language: Language): string {
  const nothing = `${problem.key}.nothing`;
  const key = problem.values?.['room'] === 0 && Object.hasOwn(texts, nothing) ? (nothing as ProblemKey) : problem.key;
  return fill(texts[key] ?? texts['input.invalid'], problem.values ?? {}, language);
}
