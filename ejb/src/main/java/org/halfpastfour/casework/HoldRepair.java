package org.halfpastfour.casework;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Holds a family repair session.
 *
 * @param persons of the household who are asked to come; the client always is
 * @param intervention that it counts toward, or null
 */
public record HoldRepair(
        ClientId client,
        UUID household,
        HomeId home,
        RoomId room,
        TimeRange during,
        RepairModel model,
        @Nullable InterventionId intervention,
        List<UUID> persons) {

    public HoldRepair {
        new Checks()
                .notNull("client", client)
                .notNull("household", household)
                .notNull("home", home)
                .notNull("room", room)
                .notNull("during", during)
                .that(
                        during == null || during.minutes() >= FindSlots.SHORTEST,
                        "during",
                        CaseError.SESSION_TOO_SHORT,
                        Arguments.of("least", FindSlots.SHORTEST))
                .that(
                        during == null || during.minutes() <= FindSlots.LONGEST,
                        "during",
                        CaseError.SESSION_TOO_LONG,
                        Arguments.of("most", FindSlots.LONGEST))
                .notNull("model", model)
                .that(model != RepairModel.PEER_GROUP, "model", CaseError.PEERS_MEET_IN_GROUPS)
                .orThrow();
        persons = List.copyOf(persons);
    }
}
