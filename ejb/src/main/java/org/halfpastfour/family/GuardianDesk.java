package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Consequence;
import org.halfpastfour.shared.Consequences;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Text;

/** Says who decides for a child, and whose rights rest. For the staff of the child's home. */
@ApplicationScoped
class GuardianDesk {

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private FamilyScope scope;

    @Inject
    private Event<AdultBarred> barred;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private Consequences consequences;

    @Inject
    private Audit audit;

    void appoint(AppointGuardian command) {
        ChildFile file = scope.mustServe(command.child());
        new Checks()
                .notNull("relation", command.relation())
                .notNull("from", command.from())
                .value("to", () -> new DateRange(command.from(), command.to()))
                .orThrow();
        var period = new DateRange(command.from(), command.to());
        Adult adult = mustServe(command.adult());
        if (file.guardianshipsOf(adult.id())
                .anyMatch(guardianship -> guardianship.period().overlaps(period))) {
            throw FamilyError.ALREADY_GUARDIAN.told(adult.name());
        }
        childRecords.add(new Guardianship(command.child().value(), adult.id(), command.relation(), period));
        childRecords.flush(adult.name());
        audit.record("guardian.appointed", "child", command.child().value(), "adult " + adult.id());
    }

    /** Takes effect at once, also on what was agreed before; answers what became of that. */
    List<Consequence> block(BlockGuardian command) {
        ChildFile file = scope.mustServe(command.child());
        List<UUID> people = List.of(file.child().id(), command.adult().value());
        List<Consequence> ended = consequences.of(people, () -> {
            boolean changed =
                    changeAll(command.child(), command.adult(), command.reason(), false, (guardianship, by) -> {
                        guardianship.block(by.at(), Text.lines(command.reason()));
                    });
            barred.fire(new AdultBarred(command.child(), command.adult()));
            if (changed) {
                happenings.fire(new AdultBanned(command.child(), command.adult()));
            }
        });
        audit.record("guardian.blocked", "child", command.child().value(), "adult " + command.adult());
        return ended;
    }

    void unblock(UnblockGuardian command) {
        var unused = changeAll(command.child(), command.adult(), command.reason(), true, (guardianship, by) -> {
            guardianship.unblock();
        });
        audit.record("guardian.unblocked", "child", command.child().value(), "adult " + command.adult());
    }

    /** Answers whether anything was another way before. */
    private boolean changeAll(
            ChildId child, AdultId adult, String reason, boolean blocked, BiConsumer<Guardianship, Recorded> change) {
        ChildFile file = scope.mustServe(child);
        new Checks().text("reason", reason, 1, 200).orThrow();
        List<Guardianship> all = file.guardianshipsOf(adult.value()).toList();
        if (all.isEmpty()) {
            throw FamilyError.ADULT_NOT_FOUND.told(adult);
        }
        Recorded by = scope.recorded();
        List<Guardianship> changing = all.stream()
                .filter(guardianship -> guardianship.isBlocked() == blocked)
                .toList();
        changing.forEach(guardianship -> {
            String before = guardianship.standing();
            change.accept(guardianship, by);
            childRecords.add(FamilyChange.of(guardianship, before, reason.strip(), by));
        });
        childRecords.flush();
        return !changing.isEmpty();
    }

    private Adult mustServe(AdultId id) {
        scope.mustBeAnother(id.value());
        return people.adult(id)
                .filter(adult -> scope.serves(adult.id()))
                .orElseThrow(() -> FamilyError.ADULT_NOT_FOUND.told(id));
    }
}
