package org.halfpastfour.casework;

import java.util.List;
import java.util.Map;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Says who came to a meeting of a group, how it was held, and what is worth knowing of it.
 *
 * @param looked the version of the meeting that was looked at
 * @param marks by family; who is not named stays as before
 */
public record MarkGroupMeeting(
        GroupMeetingId meeting, int looked, Map<RepairId, List<GroupMark>> marks, Fidelity fidelity, String note) {

    public MarkGroupMeeting {
        new Checks()
                .notNull("meeting", meeting)
                .that(
                        marks.values().stream().anyMatch(each -> !each.isEmpty()),
                        "marks",
                        CaseError.ATTENDANCE_MARK_MISSING)
                .text("note", note, 0, 4000)
                .orThrow();
        marks = Map.copyOf(marks);
        note = Text.lines(note);
    }
}
