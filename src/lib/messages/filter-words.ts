export { filterWords } from './filter-en';
