package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;

/** The names of the people of the case side, also of who works there no more. */
@ApplicationScoped
class StaffNameDesk {

    @Inject
    Wall wall;

    @Inject
    AccountDirectory accounts;

    /** Asked on the other side of the wall, where accounts belong; of nobody nothing is asked. */
    Map<UUID, String> names(Stream<UUID> people) {
        Set<AccountId> ids = people.map(AccountId::of).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : wall.onProgrammeSide(() -> accounts.displayNames(ids)).entrySet().stream()
                        .collect(Collectors.toMap(name -> name.getKey().value(), Map.Entry::getValue));
    }
}
