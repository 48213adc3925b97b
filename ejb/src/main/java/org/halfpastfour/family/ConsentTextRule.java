package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.List;

/** Which version of a text is signed on a day. */
final class ConsentTextRule {

    private ConsentTextRule() {}

    /** The newest that counts. */
    static ConsentText current(List<ConsentText> newestFirst, LocalDate on) {
        return newestFirst.stream()
                .filter(text -> text.counts(on))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No text of a consent counts on " + on));
    }

    /** Also an older one, a paper that was handed out for instance, as long as nobody who signed it is asked again. */
    static boolean maySign(List<ConsentText> newestFirst, int version, LocalDate on) {
        return newestFirst.stream().anyMatch(text -> text.version() == version && text.counts(on))
                && newestFirst.stream()
                        .noneMatch(newer -> newer.version() > version && newer.counts(on) && newer.asksAgain());
    }
}
