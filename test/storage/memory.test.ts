import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { describeStorage } from './storage-contract.ts';

describeStorage('memory', () => new MemoryStorage());
