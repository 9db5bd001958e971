import { main } from './analyze/main';

process.exitCode = await main(process.argv.slice(2), process);
