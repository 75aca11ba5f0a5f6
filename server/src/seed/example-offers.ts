import type { Make } from './make.ts'
import { addAlumniMeeting } from './offers/alumni-meeting.ts'
import { addBurgemeester } from './offers/burgemeester.ts'
import { addEindhoven } from './offers/eindhoven.ts'
import { addMetropool } from './offers/metropool.ts'
import { addStrategischAdviseren } from './offers/strategisch-adviseren.ts'

/** Makes the five example offers, which are real: what their pages do not say is left empty. */
export async function addExampleOffers(make: Make): Promise<void> {
  await addAlumniMeeting(make, await addMetropool(make))
  await addBurgemeester(make)
  await addEindhoven(make)
  await addStrategischAdviseren(make)
}
