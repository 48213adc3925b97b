package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Enters a title or licence that was seen.
 *
 * @param called what it is called, where it is not in the list; else empty
 * @param expires null where it holds for good
 */
public record EnterTitle(
        String district,
        AccountId holder,
        TitleKind kind,
        String called,
        String number,
        LocalDate issued,
        @Nullable LocalDate expires) {

    public EnterTitle {
        new Checks()
                .text("district", district, 1, 20)
                .notNull("holder", holder)
                .notNull("kind", kind)
                .text("called", called, kind == TitleKind.OTHER ? 1 : 0, 60)
                .text("number", number, 1, 60)
                .notNull("issued", issued)
                .that(
                        issued == null || expires == null || expires.isAfter(issued),
                        "expires",
                        CommonError.END_BEFORE_START)
                .orThrow();
        called = kind == TitleKind.OTHER ? Text.line(called) : "";
        number = Text.line(number);
    }
}
