package org.halfpastfour.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** Records who comes and goes, each change with who made it and what held then. */
@ApplicationScoped
class PresenceDesk {

    @Inject
    Caller caller;

    @Inject
    HomeDirectory homes;

    @Inject
    PresenceRecords book;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    AdultPresence arrive(SignInAdult command) {
        StaffMemberSummary adult = adult(command.home(), command.adult());
        Instant at = momentOf(command.at());
        checkToday(at);
        book.hold(adult.id());
        UUID person = AdultPresence.personOf(adult);
        List<AdultPresence> others = book.ofPerson(person, at);
        for (AdultPresence other : others) {
            if (!other.home().equals(command.home())) {
                throw PresenceError.PRESENT_ELSEWHERE.told(adult.name());
            }
            if (other.isHereOn(today())) {
                return other;
            }
        }
        AdultPresence presence = new AdultPresence(adult, today(), dayEnds(), at);
        book.add(presence);
        return keep(presence, PresenceChangeKind.ARRIVED, null);
    }

    AdultPresence leave(SignOutAdult command) {
        AdultPresence presence = own(command.presence());
        if (presence.leftAt() != null || presence.withdrawn()) {
            return presence;
        }
        String reason = Text.lines(command.reason());
        boolean later = presence.day().isBefore(today());
        new Checks()
                .that(!later || command.at() != null, "at", CommonError.REQUIRED)
                .text("reason", reason, later ? 1 : 0, 200)
                .orThrow();
        Instant at = momentOf(command.at());
        checkNotAhead("at", at);
        presence.leave(at);
        return keep(presence, PresenceChangeKind.LEFT, reason.isEmpty() ? null : reason);
    }

    AdultPresence undo(PresenceId id) {
        AdultPresence presence = own(id);
        PresenceChange last = book.changes(id).getFirst();
        if (last.kind() == PresenceChangeKind.UNDONE) {
            return presence;
        }
        if (!last.canBeUndone(clock.instant())) {
            throw PresenceError.PRESENCE_UNDO_TOO_LATE.told();
        }
        if (last.kind() == PresenceChangeKind.ARRIVED) {
            presence.withdraw();
        } else {
            presence.stay();
        }
        return keep(presence, PresenceChangeKind.UNDONE, null);
    }

    AdultPresence correct(CorrectPresence command) {
        AdultPresence presence = served(command.presence());
        String reason = Text.lines(command.reason());
        new Checks().text("reason", reason, 1, 200).orThrow();
        if (command.withdrawn()) {
            presence.withdraw();
            return keep(presence, PresenceChangeKind.CORRECTED, reason);
        }
        Instant arrived = Objects.requireNonNullElse(command.arrivedAt(), presence.arrivedAt());
        Instant left = command.leftAt();
        checkNotAhead("arrivedAt", arrived);
        checkNotAhead("leftAt", left == null ? arrived : left);
        new Checks()
                .that(dayOf(arrived).equals(presence.day()), "arrivedAt", PresenceError.PRESENCE_OF_ANOTHER_DAY)
                .orThrow();
        presence.become(arrived, left);
        return keep(presence, PresenceChangeKind.CORRECTED, reason);
    }

    /** The presence, held, if who asks is staff of its home. */
    AdultPresence served(PresenceId id) {
        return book.locked(id)
                .filter(presence -> serves(presence.home()))
                .orElseThrow(PresenceError.PRESENCE_NOT_FOUND::told);
    }

    /** The same, or one's own. */
    private AdultPresence own(PresenceId id) {
        return book.locked(id)
                .filter(presence -> serves(presence.home()) || isOneself(presence.adult()))
                .orElseThrow(PresenceError.PRESENCE_NOT_FOUND::told);
    }

    private StaffMemberSummary adult(HomeId home, StaffMemberId id) {
        return homes.staff(List.of(id)).stream()
                .filter(adult -> adult.home().equals(home) && adult.active())
                .filter(adult -> serves(home)
                        || (caller.helpsAt(home.value()) && caller.id().value().equals(adult.account())))
                .findFirst()
                .orElseThrow(PresenceError.NOT_ON_THE_STAFF::told);
    }

    private boolean serves(HomeId home) {
        return caller.has(Role.HOME_STAFF) && caller.serves(home.value());
    }

    private boolean isOneself(StaffMemberId id) {
        return homes.staff(List.of(id)).stream()
                .anyMatch(adult -> caller.id().value().equals(adult.account()));
    }

    private AdultPresence keep(AdultPresence presence, PresenceChangeKind kind, @Nullable String reason) {
        book.keep(new PresenceChange(presence, kind, reason, caller.id(), clock.instant()));
        audit.record(
                "presence." + kind.name().toLowerCase(Locale.ROOT),
                "staff-member",
                presence.adult().value(),
                "home " + presence.home());
        return presence;
    }

    private void checkToday(Instant at) {
        checkNotAhead("at", at);
        new Checks()
                .that(dayOf(at).equals(today()), "at", PresenceError.PRESENCE_OF_ANOTHER_DAY)
                .orThrow();
    }

    private void checkNotAhead(String field, Instant at) {
        new Checks()
                .that(!at.isAfter(clock.instant()), field, PresenceError.PRESENCE_IN_THE_FUTURE)
                .orThrow();
    }

    private Instant momentOf(@Nullable Instant at) {
        return (at == null ? clock.instant() : at).truncatedTo(ChronoUnit.SECONDS);
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant dayEnds() {
        return today().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
