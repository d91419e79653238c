import { wordSet } from './word-set';

/**
 * Continents and parts of the world, in lower case with hyphens for spaces: places of every report, whether or not the
 * gazetteer has them.
 */
export const worldRegions = wordSet(`
africa asia europe antarctica oceania eurasia arctic americas north-america south-america central-america latin-america
north-africa east-africa west-africa southern-africa sub-saharan-africa sahel sahara maghreb
middle-east near-east far-east gulf-states levant persian-gulf gulf-of-aden
central-asia south-asia east-asia southeast-asia western-europe eastern-europe central-europe northern-europe southern-europe
balkans caucasus scandinavia baltics caribbean crimea siberia kashmir kurdistan polynesia micronesia melanesia
atlantic pacific mediterranean indian-ocean atlantic-ocean pacific-ocean arctic-ocean black-sea red-sea caspian-sea
mediterranean-sea baltic-sea north-sea south-china-sea himalayas alps andes rockies pyrenees urals amazon
west-bank gaza gaza-strip golan-heights`);
