import { Criteria } from '../../components/criteria/Criteria';
import { PATTERNS } from '../../engine/patterns';
import { show } from '../shared/show';

show(<Criteria rules={[]} patterns={PATTERNS} />);
