package org.halfpastfour.casework;

import java.util.List;

/**
 * What the client of a case answered, the latest first, and how the client comes to the own page.
 *
 * @param own whether who asks is its caseworker and it is open
 */
public record CheckInsOfCase(
        ClientId client,
        String name,
        boolean own,
        CheckInRhythm rhythm,
        List<CheckInView> checkIns,
        OwnCodeStanding code) {

    public CheckInsOfCase {
        checkIns = List.copyOf(checkIns);
    }
}
