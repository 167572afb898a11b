import type { Subject } from '../../art.ts';

type Place = Omit<Subject, 'family' | 'home'> & { home?: Subject['home'] };

/** Something of the landscape: it stands in a meadow unless it says otherwise. */
export const landmark = (one: Place): Subject => ({ family: 'place', home: 'meadow', ...one });
