package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the codes that are shown at the door, and uses them up. It asks nobody's role: who calls it has checked who asks. */
@ApplicationScoped
public class CodesAtTheDoor {

    @Inject
    private CollectCodeRecords codes;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildFiles files;

    @Inject
    private FamilyScope scope;

    @Inject
    private Clock clock;

    /** Whether a child may leave with who shows this code on that day, and who that is. */
    public ShownCode look(String typed, ChildId child, LocalDate on) {
        List<PickupAuthority> all = permissions(typed);
        return all.stream()
                .filter(permission -> permission.child().equals(child.value()))
                .findFirst()
                .map(permission -> shown(permission, on))
                .orElseGet(() -> ShownCode.refused(
                        child,
                        all.isEmpty()
                                ? CollectReason.COLLECT_CODE_UNKNOWN
                                : CollectReason.COLLECT_CODE_OF_ANOTHER_CHILD));
    }

    /** For each child that this code is for whether it may leave with who shows it; nothing when there is no such code. */
    public List<ShownCode> look(String typed, LocalDate on) {
        return permissions(typed).stream()
                .map(permission -> shown(permission, on))
                .toList();
    }

    /** The child leaves with it: it is good no more. */
    public void use(PickupId permission, UUID session) {
        codes.use(new CollectCodeUse(permission, session, scope.recorded()));
    }

    /** The child did not leave this session after all. */
    public void giveBack(ChildId child, UUID session) {
        codes.giveBack(child.value(), session, clock.instant());
    }

    private List<PickupAuthority> permissions(String typed) {
        return ShortCode.parse(typed).map(codes::shown).orElse(List.of());
    }

    private ShownCode shown(PickupAuthority permission, LocalDate on) {
        ChildId child = ChildId.of(permission.child());
        ChildFile file = files.of(child, on);
        Optional<Adult> adult = people.adult(AdultId.of(permission.adult()));
        return new ShownCode(
                child,
                permission.id(),
                AdultId.of(permission.adult()),
                adult.map(Person::name).orElse(""),
                codes.phoneEnd(permission.id()),
                file.notes().photos().contains(permission.id().value()),
                CollectRule.decideByCode(file, permission, on));
    }
}
