import type { ProducerRecord } from '@/lib/domain/producer';
import { makeEdition } from '../client';
import { producerWriter } from '../producer-edition';

/** Takes the records of a seed one after another. */
export type SaveProducers = (records: readonly ProducerRecord[]) => void;

/**
 * Makes the edition of the Producer Database that the seed is to publish.
 * @throws Error when two records share an SSN or a FEIN
 */
export async function seedEdition(work: (save: SaveProducers) => Promise<void>): Promise<string> {
  const edition = await makeEdition('nothing', async (draft) => {
    const writer = producerWriter(draft);
    await work((records) => {
      for (const record of records) {
        const taken = writer.add(record);
        if (taken) throw new Error(`the ${taken} of NPN ${record.npn} is somebody else's`);
      }
    });
    writer.flush();
    return true;
  });
  if (edition === null) throw new Error('the edition was not made');
  return edition;
}
