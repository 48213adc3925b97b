package org.halfpastfour.casework;

import java.util.List;
import java.util.Set;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Says who came to a family repair session, or corrects it; of at least one person. Who is not named stays as before. */
public record MarkRepair(RepairId repair, List<PersonMark> marks, Set<ChecklistItem> checklist, String note) {

    public MarkRepair {
        new Checks().notNull("repair", repair).text("note", note, 0, 4000).orThrow();
        marks = List.copyOf(marks);
        checklist = Set.copyOf(checklist);
        note = Text.lines(note);
    }
}
