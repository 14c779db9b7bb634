import type { Checks } from '../told.ts';
export declare const certificateChecks: Checks<'authoriseIssuer' | 'certify' | 'loseCertificate' | 'revokeCertificate'>;
