import browser from 'webextension-polyfill';
import { Welcome } from '../../components/welcome/Welcome';
import { openPage, show } from '../shared/show';

show(
  <Welcome
    actions={{
      openSample: () => openPage('/sample.html'),
      openSettings: () => void browser.runtime.openOptionsPage(),
      openCriteria: () => openPage('/criteria.html'),
    }}
  />,
);
