package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.jspecify.annotations.Nullable;

/** Finds messages for who looks after them. */
@ApplicationScoped
class OutgoingRecords {

    private static final UUID NOTHING = new UUID(0, 0);
    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(3000, 1, 1);

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** The newest first. */
    List<MessageId> find(
            FindOutgoing wanted, Collection<HouseholdId> without, @Nullable UUID after, int most, ZoneId zone) {
        HomeId home = wanted.home();
        DeliveryState state = wanted.state();
        NoticeKind kind = wanted.kind();
        LocalDate day = wanted.day();
        return entities.createNamedQuery(SentMessage.FIND, UUID.class)
                .setParameter("everyHome", home == null)
                .setParameter("home", home == null ? NOTHING : home.value())
                .setParameter("kind", kind == null ? "" : kind.name())
                .setParameter("state", state == null ? "" : state.name())
                .setParameter("from", start(day == null ? BEFORE_ALL : day, zone))
                .setParameter("until", start(day == null ? AFTER_ALL : day.plusDays(1), zone))
                .setParameter("hidden", without.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .setParameter("first", after == null)
                .setParameter("after", after == null ? NOTHING : after)
                .setParameter("most", most)
                .getResultStream()
                .map(MessageId::of)
                .toList();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
