package org.halfpastfour.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of a case.
 *
 * @param own whether who asks is its caseworker, and so may write
 * @param supervised whether who asks supervises it while it is open, and so may end what a helper was asked
 * @param glass whether who asks reads it by broken glass, and so takes nothing along
 * @param place where the client lives, null when nobody wrote it down
 * @param agreed whether there is an agreement today, without which nothing is due
 * @param due the most pressing first, those that are done last
 * @param rhythms by which the case is visited more often than the schedule says
 * @param contacts the latest first, corrected ones among them
 * @param errands of helpers, the latest first
 */
public record ContactsOfCase(
        ClientId client,
        String caseNumber,
        String name,
        boolean own,
        boolean supervised,
        boolean glass,
        @Nullable LivesAt place,
        boolean agreed,
        List<DueContact> due,
        List<OwnRhythm> rhythms,
        List<ContactView> contacts,
        List<ErrandView> errands) {

    public ContactsOfCase {
        due = List.copyOf(due);
        rhythms = List.copyOf(rhythms);
        contacts = List.copyOf(contacts);
        errands = List.copyOf(errands);
    }
}
