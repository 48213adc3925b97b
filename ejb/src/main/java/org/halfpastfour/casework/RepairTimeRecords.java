package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.casework.FamilyTimes.LastTime;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** When the family of a case and its facilitator are taken, as far as a consent lets it be known. */
@ApplicationScoped
class RepairTimeRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    CaseRecords files;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of the family by its consented bookings and its other repair sessions, and of the facilitator. */
    FamilyTimes of(FindSlots command, DateRange days) {
        LocalDate last = Objects.requireNonNull(days.to());
        List<UUID> one = List.of(command.client().value());
        List<Taken> bookings = files.participations(one, days.from(), last).stream()
                .filter(Participation::isConfirmed)
                .map(Participation::taken)
                .toList();
        List<RepairSession> own = files.of(one, RepairSession.OF_CLIENTS, RepairSession.class).stream()
                .filter(repair -> repair.state() != RepairState.CANCELLED)
                .toList();
        var others = new ArrayList<>(own.stream().map(RepairSession::taken).toList());
        others.addAll(ofFacilitator(days.from(), last));
        return new FamilyTimes(!members(command).isEmpty(), bookings, others, lastTime(own));
    }

    /** Of the children who are to come; none without a consent. */
    List<Optional<LocalDate>> birthDates(FindSlots command) {
        return members(command).stream()
                .map(FamilyMember::view)
                .filter(member -> member.child() && command.withChildren())
                .map(member -> Optional.ofNullable(member.birthDate()))
                .toList();
    }

    private List<FamilyMember> members(FindSlots command) {
        return files.of(List.of(command.client().value()), FamilyMember.OF_CLIENTS, FamilyMember.class).stream()
                .filter(member -> member.household().equals(command.household()))
                .toList();
    }

    private @Nullable LastTime lastTime(List<RepairSession> own) {
        return own.stream()
                .filter(repair -> !repair.during().start().isAfter(clock.instant()))
                .max(Comparator.comparing(repair -> repair.during().start()))
                .map(repair -> repair.asLastTime(clock.getZone()))
                .orElse(null);
    }

    private List<Taken> ofFacilitator(LocalDate from, LocalDate to) {
        return entities.createNamedQuery(LeaderTaken.OF_LEADERS, LeaderTaken.class)
                .setParameter("leaders", new UUID[] {caller.id().value()})
                .setParameter("start", from.atStartOfDay(clock.getZone()).toInstant())
                .setParameter(
                        "end", to.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .getResultStream()
                .map(LeaderTaken::taken)
                .toList();
    }
}
