package org.halfpastfour.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a change of facts reaches: what is to come there is looked at again. */
public sealed interface Reach {

    /** Everything in one home. */
    record OfHome(UUID home) implements Reach {}

    /** What is on these days, in one home or, with null, in every home. */
    record OfDays(@Nullable UUID home, List<LocalDate> days) implements Reach {

        public OfDays {
            days = List.copyOf(days);
        }
    }

    /** These sessions. */
    record OfSessions(Set<UUID> sessions) implements Reach {

        public OfSessions {
            sessions = Set.copyOf(sessions);
        }
    }

    /** The bookings of these people, and of those who come with them. */
    record OfPeople(Set<UUID> people) implements Reach {

        public OfPeople {
            people = Set.copyOf(people);
        }
    }

    static Reach home(UUID home) {
        return new OfHome(home);
    }

    static OfDays days(@Nullable UUID home, Collection<LocalDate> days) {
        return new OfDays(home, List.copyOf(days));
    }

    static Reach sessions(Collection<UUID> sessions) {
        return new OfSessions(Set.copyOf(sessions));
    }

    static Reach people(Collection<UUID> people) {
        return new OfPeople(Set.copyOf(people));
    }
}
