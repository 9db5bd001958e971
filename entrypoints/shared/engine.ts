import type { Standards } from '../../components/panel/actions';
import { RULES } from '../../engine/levels/rules';

export { ENGINE_VERSION as VERSION } from '../../engine/version';

/** The newsroom standard behind each of the engine's rules. */
export const STANDARDS: Standards = new Map(RULES.map(({ id, standard }) => [id, standard]));
