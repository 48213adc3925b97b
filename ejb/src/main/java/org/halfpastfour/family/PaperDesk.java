package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/** Takes health notes. */
@ApplicationScoped
class PaperDesk {

    @Inject
    private ChildRecords childRecords;

    @Inject
    private FamilyScope scope;

    @Inject
    private Audit audit;

    void answer(AnswerHealthNote command) {
        scope.mustDecideFor(command.child());
        command.check();
        mustBeLatest(command.child(), command.seen());
        childRecords.add(new HealthNote(command, scope.recorded(), scope.today()));
        audit.record("health-note.answered", "child", command.child().value(), null);
    }

    /** What was answered last is still right: the same answers again, as of today. */
    void confirm(ConfirmHealthNote command) {
        ChildFile file = scope.mustDecideFor(command.child());
        mustBeLatest(command.child(), command.seen());
        HealthNote note = file.healthNote();
        if (note != null) {
            childRecords.add(note.stillRight(scope.recorded(), scope.today()));
            audit.record("health-note.confirmed", "child", command.child().value(), null);
        }
    }

    /** What somebody else wrote meanwhile would otherwise be gone unread, an allergy for one. */
    private void mustBeLatest(ChildId child, @Nullable Instant seen) {
        childRecords.hold(child);
        Instant latest = childRecords.healthNotes(List.of(child.value())).stream()
                .map(note -> note.view().answeredAt())
                .findFirst()
                .orElse(null);
        ChangedMeanwhile.unless(Objects.equals(latest, seen));
    }
}
