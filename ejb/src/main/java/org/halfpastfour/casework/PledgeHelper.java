package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;

/** A volunteer signed the pledge of secrecy, until a day. */
public record PledgeHelper(String district, String name, LocalDate pledgedOn, LocalDate until) {

    public static final int LONGEST_NAME = 60;

    public PledgeHelper {
        new Checks()
                .text("district", district, 1, 20)
                .text("name", name, 1, LONGEST_NAME)
                .notNull("pledgedOn", pledgedOn)
                .notNull("until", until)
                .orThrow();
        new Checks()
                .that(!until.isBefore(pledgedOn), "until", CommonError.END_BEFORE_START)
                .orThrow();
        name = Text.line(name);
    }
}
