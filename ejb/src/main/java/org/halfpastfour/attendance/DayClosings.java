package org.halfpastfour.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** The end of a home's day: what is left to do, closing it, and opening it again. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class DayClosings {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_REASON = 200;

    @Inject
    Caller caller;

    @Inject
    Boards boards;

    @Inject
    DayClosingRecords closings;

    @Inject
    Absences absences;

    @Inject
    FamilyDirectory families;

    @Inject
    AccountDirectory accounts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public ClosingView look(HomeId home, LocalDate day) {
        caller.mustServeHome(home.value());
        DayBoard board = boards.day(home, day);
        List<DayClosing> all = closings.of(home, day);
        Map<AccountId, String> names = names(all);
        List<OpenRow> open = ClosingRule.open(board);
        return new ClosingView(
                home,
                day,
                DaySummary.of(board),
                ClosingRule.hasBegun(board, today(), clock.instant()),
                open,
                ClosingRule.notCome(open).stream()
                        .map(OpenRow::child)
                        .filter(child -> !isOwn(child))
                        .collect(Collectors.toSet()),
                all.stream()
                        .filter(one -> !one.isOpenAgain())
                        .findFirst()
                        .map(one -> view(one, names))
                        .orElse(null),
                all.stream()
                        .filter(DayClosing::isOpenAgain)
                        .map(one -> view(one, names))
                        .toList());
    }

    /** Refused while a child is in, or awaited and without a word; from then on marks of the day are corrections. */
    public void close(CloseDay command) {
        caller.mustServeHome(command.home().value());
        new Checks()
                .notNull("day", command.day())
                .text("notes", command.notes(), 0, LONGEST)
                .text("incidents", command.incidents(), 0, LONGEST)
                .orThrow();
        DayBoard board = boards.day(command.home(), command.day());
        ClosingRule.check(board, today(), clock.instant());
        closings.close(new DayClosing(command, DaySummary.of(board), caller.id().value(), clock.instant()));
        audit.record("day.closed", "home", command.home().value(), "day " + command.day());
    }

    /** All in one step, each as if it were marked by itself. Who has come meanwhile, or of whom something was said, stays so. */
    public void absent(MarkOthersAbsent command) {
        caller.mustServeHome(command.home().value());
        new Checks().notNull("kind", command.kind()).orThrow();
        DayBoard board = boards.day(command.home(), command.day());
        if (!ClosingRule.hasBegun(board, today(), clock.instant())) {
            throw AttendanceError.DAY_NOT_OVER.told();
        }
        if (!ClosingRule.known(board).containsAll(command.children())) {
            throw AttendanceError.NOT_BOOKED_HERE.told();
        }
        if (command.children().stream().anyMatch(this::isOwn)) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
        ClosingRule.notCome(ClosingRule.open(board)).stream()
                .filter(row -> command.children().contains(row.child()))
                .forEach(row -> absences.accountFor(new MarkAbsence(row.session(), row.child(), command.kind())));
    }

    private boolean isOwn(ChildId child) {
        return families.ownFamily(caller.id()).includes(child.value());
    }

    /** For a reason, which stays beside what was closed. */
    public void reopen(ReopenDay command) {
        caller.mustServeHome(command.home().value());
        new Checks().text("reason", command.reason(), 1, LONGEST_REASON).orThrow();
        DayClosing closed = closings.of(command.home(), command.day()).stream()
                .filter(one -> !one.isOpenAgain())
                .findFirst()
                .orElseThrow(AttendanceError.DAY_NOT_CLOSED::told);
        closed.reopen(command.reason(), caller.id().value(), clock.instant());
        audit.record("day.reopened", "home", command.home().value(), "day " + command.day());
    }

    private Map<AccountId, String> names(Collection<DayClosing> all) {
        return accounts.displayNames(all.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.closedBy()), Stream.ofNullable(one.reopenedBy())))
                .collect(Collectors.toSet()));
    }

    private static ClosedDayView view(DayClosing one, Map<AccountId, String> names) {
        return one.view(names.getOrDefault(one.closedBy(), ""), name(one.reopenedBy(), names));
    }

    private static @Nullable String name(@Nullable AccountId who, Map<AccountId, String> names) {
        return who == null ? null : names.getOrDefault(who, "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
