import { vi } from 'vitest';
import { patient } from '../../pace';

// For each file anew: a machine that others use too may have become slower since the run began.
vi.setConfig({ testTimeout: patient(180_000), hookTimeout: patient(180_000) });
