package org.halfpastfour.casework;

import java.util.List;

/**
 * What the client of a case answered, the latest first, and how the client comes to the own page.
 *
 * @param own whether who asks is its caseworker and it is open
 * @param supervised whether who asks supervises it and is not its caseworker
 * @param answers whether who asks may say what was done about a call for help
 */
public record CheckInsOfCase(
        ClientId client,
        String name,
        boolean own,
        boolean supervised,
        boolean answers,
        CheckInRhythm rhythm,
        List<CheckInView> checkIns,
        OwnCodeStanding code) {

    public CheckInsOfCase {
        checkIns = List.copyOf(checkIns);
    }
}
