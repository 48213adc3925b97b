package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said when a case began, or a correction of it; what was written stays.
 *
 * @param sourceName who it was, so that it can be asked again
 */
public record WriteIntake(
        ClientId client,
        IntakeSource source,
        String sourceName,
        LocalDate saidOn,
        String said,
        String strengths,
        String worries,
        @Nullable IntakeId corrects) {

    public WriteIntake {
        new Checks()
                .notNull("client", client)
                .notNull("source", source)
                .text("sourceName", sourceName, 1, 60)
                .notNull("saidOn", saidOn)
                .text("said", said, 1, 2000)
                .text("strengths", strengths, 0, 1000)
                .text("worries", worries, 0, 1000)
                .orThrow();
        sourceName = Text.line(sourceName);
        said = Text.lines(said);
        strengths = Text.lines(strengths);
        worries = Text.lines(worries);
    }
}
