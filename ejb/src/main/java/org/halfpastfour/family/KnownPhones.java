package org.halfpastfour.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.Tries;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.PhoneNumber;
import org.halfpastfour.shared.Roles;

/**
 * Asked before a number is saved: somebody may be entered twice, or the number mistyped. A parent learns that it is
 * registered and never whose it is, for a few numbers at a time; who is hidden from who asks is nobody here.
 */
@Stateless
@RolesAllowed({Roles.HOME_STAFF, Roles.PARENT})
public class KnownPhones {

    @Inject
    private PersonRecords people;

    @Inject
    private FamilyScope scope;

    @Inject
    private OwnFamilies ownFamilies;

    @Inject
    private Tries tries;

    @Inject
    private Caller caller;

    public KnownPhone look(String typed) {
        List<Adult> found = number(typed).map(people::withPhone).orElse(List.of());
        if (found.isEmpty() && !caller.homes().isEmpty()) {
            return KnownPhone.OF_NOBODY;
        }
        if (caller.homes().isEmpty() && !tries.allows("phone", caller.id().toString())) {
            return KnownPhone.OF_NOBODY;
        }
        OwnFamily own = ownFamilies.of(caller.id());
        List<Adult> seen =
                found.stream().filter(adult -> !own.hides(adult.id())).toList();
        List<String> names = seen.stream()
                .filter(adult -> scope.serves(adult.id()))
                .map(Adult::name)
                .distinct()
                .toList();
        return new KnownPhone(!seen.isEmpty(), names);
    }

    private static Optional<String> number(String typed) {
        try {
            return Optional.of(new PhoneNumber(typed).digits());
        } catch (InvalidInput noNumber) {
            return Optional.empty();
        }
    }
}
