import type { Texts } from '../../../texts/index.ts'
import type { AskedPeriod } from '../read-query.ts'

/** From which day to which, in a form whose address `readPeriod` reads. */
export function DaysFields({ texts, asked }: { texts: Texts; asked: Pick<AskedPeriod, 'first' | 'last'> }) {
  return (
    <>
      <label class="day">
        {texts.say('dashboard-from')}
        <input type="date" name="dari" value={asked.first} />
      </label>
      <label class="day">
        {texts.say('dashboard-until')}
        <input type="date" name="sampai" value={asked.last} />
      </label>
    </>
  )
}
