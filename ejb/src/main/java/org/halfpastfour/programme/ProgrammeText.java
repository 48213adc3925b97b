package org.halfpastfour.programme;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * What the staff wrote about a programme for families. Unlike its title and ages it is not taken over by sessions: what is
 * written now holds of all of them.
 *
 * @param teacher as families know them; empty when nothing is said, like the others
 * @param bring what to bring along
 * @param door where the door is, and who opens it
 */
public record ProgrammeText(String description, String teacher, String bring, String door) {

    public static final ProgrammeText NONE = new ProgrammeText("", "", "", "");

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_HINT = 200;
    private static final int LONGEST_DESCRIPTION = 1000;

    public ProgrammeText {
        description = Text.lines(description);
        teacher = Text.line(teacher);
        bring = Text.line(bring);
        door = Text.line(door);
    }

    /** Only what it is about. */
    public static ProgrammeText of(String description) {
        return new ProgrammeText(description, "", "", "");
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    Checks check(Checks checks) {
        return checks.text("description", description, 0, LONGEST_DESCRIPTION)
                .text("teacher", teacher, 0, LONGEST_NAME)
                .text("bring", bring, 0, LONGEST_HINT)
                .text("door", door, 0, LONGEST_HINT);
    }
}
