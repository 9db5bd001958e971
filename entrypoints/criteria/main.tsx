import { Criteria } from '../../components/criteria/Criteria';
import { RULES } from '../../engine/levels/rules';
import { PATTERNS } from '../../engine/patterns';
import { show } from '../shared/show';

show(<Criteria rules={RULES} patterns={PATTERNS} />);
