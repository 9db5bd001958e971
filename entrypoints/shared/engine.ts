import type { Standards } from '../../components/panel/actions';

export const VERSION = '0.1.0';
/** Whether this build has the learned tagger (build switch `ON_RECORD_WEIGHTS`). */
export const LEARNED = false;
export const STANDARDS: Standards = new Map();
