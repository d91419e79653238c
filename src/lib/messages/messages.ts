export { en as m, plateWords } from './en';
