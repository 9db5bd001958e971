import { createEngine } from '../../engine';

const engine = createEngine(null);

/** Kind and level of the last claim ("person 4"), by patterns alone. */
export function lastOf(text: string): string {
  const claim = engine.analyze(text).claims.at(-1);
  return claim ? `${claim.kind} ${claim.level}` : 'none found';
}
