import { wordSet } from './word-set';

/** Verbs after a speaker, in lower case: "Phiri said". */
export const speechVerbs = wordSet(`
said says say told tells added adds asked asks warned warns claimed claims wrote writes tweeted explained explains argued argues
noted notes recalled recalls insisted insists replied continued complained testified concluded joked believes thinks
admitted acknowledged agreed declared announced stated suggested suggests vowed urged confirmed denied who whose`);
