package org.halfpastfour.attendance;

import java.util.Map;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.Participant;
import org.jspecify.annotations.Nullable;

/** How the people and accounts are called of whom something is told at the door. */
record DoorNames(Map<UUID, Participant> people, Map<AccountId, String> accounts) {

    @Nullable
    String person(@Nullable UUID id) {
        Participant known = id == null ? null : people.get(id);
        return known == null ? null : known.name();
    }

    @Nullable
    String account(@Nullable UUID id) {
        return id == null ? null : accounts.get(AccountId.of(id));
    }
}
