package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.jspecify.annotations.Nullable;

/**
 * Who goes into a group, from a case of one's own: a family, or the client alone into a group of peers.
 *
 * @param household null of a client alone
 * @param persons of the household who come; the client always does
 * @param agreedOn since when a client agrees to be in a group of peers; null of a family
 */
public record JoiningFamily(
        ClientId client,
        @Nullable UUID household,
        List<UUID> persons,
        @Nullable LocalDate agreedOn) {

    public JoiningFamily {
        new Checks()
                .notNull("client", client)
                .that((household == null) == (agreedOn != null), "household", CommonError.REQUIRED)
                .that(household != null || persons.isEmpty(), "persons", CaseError.PERSON_NOT_IN_SESSION)
                .orThrow();
        persons = persons.stream().distinct().toList();
    }

    public JoiningFamily(ClientId client, UUID household, List<UUID> persons) {
        this(client, household, persons, null);
    }

    /** Into a group of peers. */
    public static JoiningFamily alone(ClientId client, LocalDate agreedOn) {
        return new JoiningFamily(client, null, List.of(), agreedOn);
    }

    boolean isAlone() {
        return household == null;
    }
}
