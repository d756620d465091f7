import { da } from '../../shared/text/da.ts';
import { danish } from './danish.ts';

/** Every Danish word; imported by what is fetched later than the first pictures. */
Object.assign(danish, da);
