package org.halfpastfour.daynote;

import java.time.Instant;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a note says; of each part nothing where there is nothing to say.
 *
 * @param done what was done that day
 * @param homeworkWords a few words about the homework
 * @param readyAt from when on a child can be fetched
 * @param line for the family
 */
public record NoteText(
        String done,
        @Nullable Homework homework,
        String homeworkWords,
        @Nullable Instant readyAt,
        String line) {

    public static final int LONGEST = 400;
    public static final int LONGEST_OF_HOMEWORK = 200;

    public static final NoteText NOTHING = new NoteText("", null, "", null, "");

    public NoteText {
        new Checks()
                .text("done", done, 0, LONGEST)
                .text("homeworkWords", homeworkWords, 0, LONGEST_OF_HOMEWORK)
                .text("line", line, 0, LONGEST)
                .orThrow();
        done = Text.lines(done);
        homeworkWords = Text.line(homeworkWords);
        line = Text.lines(line);
    }

    public boolean saysNothing() {
        return equals(NOTHING);
    }

    public NoteText with(@Nullable Homework other) {
        return new NoteText(done, other, homeworkWords, readyAt, line);
    }

    public NoteText ready(@Nullable Instant from) {
        return new NoteText(done, homework, homeworkWords, from, line);
    }
}
