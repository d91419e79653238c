import { wordSet } from './word-set';

/** Words in the names and web domains of outlets that are no places. Lower case. */
export const pressWords = wordSet(`
the news newspaper newspapers daily weekly sunday evening morning times tribune herald post gazette star journal sun chronicle
dispatch today press record recorder observer examiner courier mail echo standard express argus reporter leader sentinel democrat
republican register union bee globe inquirer enquirer ledger telegram telegraph tv radio live now online info mirror advertiser
advocate independent voice review monitor beacon mercury intelligencer citizen eagle patriot call banner messenger item progress
index world guardian state free tech local business magazine media fm am net web site com 24 7 100`);

/** Second-level labels of web domains that name nobody: "co" in "co.uk". Lower case. */
export const registryWords = wordSet('co com net org gov edu ac gen');

/** Country codes of web domains that anyone anywhere uses. Lower case. */
export const rootlessCodes = wordSet('co tv io me fm ly ai cc ws to gg am im sh st la nu tk ag bz');
