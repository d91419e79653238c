import { wordSet } from './word-set';

/** Words that end the name of an organisation, an event or a work, in lower case: "Kabul University". */
export const organisationWords = wordSet(`
academy administration agency airlines airways alliance army assembly association authority bank board brigade broadcasting bureau
business cathedral center centre chamber championship championships charity chronicle church clinic club coalition college command
commission committee community companies company conference congress constitution convention cooperative corporation corps
council court cup daily department derby dispatch embassy exchange express federation festival film films force forces
forum foundation front fund gazette globe government group growers guard guardians guards herald hospital hotel house independent inc
initiative inn institute institution insurance investigations journal laboratory league legion library limited ltd magazine marathon marines media
medical militia ministry mission monitor motors movement museum navy network news newspapers observatory office olympics open opera
orchestra organisation organization palace parliament partners partnership party patrol peoples pipeline police post power press prison
programme program project protocol publishing radio railway railways record records red reserve resort restaurant review school schools
senate service services show society star state stadium statesman stock studios sun supreme symphony syndicate systems team
telegraph television theater theatre times treaty tribunal tribune trust tv union unions united university volunteers watch
weekly works world youth zoo summit accord accords agreement declaration cross crescent steel energy oil gas games prize award awards railroad`);

/** Organisations and peoples whose names look like places. Lower case, with hyphens for spaces. */
export const notPlaces = wordSet(`
taliban nato un afp ap reuters bbc cnn isis isil daesh hamas hezbollah nrf nrfa unicef unesco who imf fbi cia
shiite shia sunni islamic coptic christian muslim hindu jewish catholic protestant orthodox el-niño la-niña el-nino la-nina islamic-state united-nations security-council supreme-court white-house wall-street
facebook twitter youtube google amazon apple microsoft islam quran god internet congress parliament senate`);

/** Heads of by-names: "the Lion of Panjshir", "Butcher of Baghdad". Lower case. */
export const epithetHeads = wordSet(`
lion lioness tiger eagle falcon hawk wolf bear fox butcher hero heroine angel beast devil demon witch rose pearl hammer
knight maid lady ghost monster nightingale scourge voice conscience conqueror saviour savior sword flower`);
