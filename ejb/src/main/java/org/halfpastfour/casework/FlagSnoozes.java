package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;

/** Puts a reason to look at a case off for some days, as its caseworker alone does; it comes back by itself. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class FlagSnoozes {

    private static final int LONGEST_DAYS = 30;

    /** Made of what families took part in: they are kept no longer than that may be read. */
    private static final Set<Attention> OF_ATTENDANCE = EnumSet.of(
            Attention.MISSED_THREE_IN_A_ROW, Attention.STALLED, Attention.LITTLE_OFFERED_TAKEN, Attention.BEHIND);

    @Inject
    CaseRecords files;

    @Inject
    FlagDesk flags;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A reason that is put off already gets the new day, be it earlier or later. */
    @BehindTheWall(value = "flags", asksForCareDays = true)
    public void snooze(SnoozeFlag command) {
        Client client = files.own(command.client());
        LocalDate today = LocalDate.now(clock);
        mustComeBackSoon(command, today);
        LocalDate rose = flags.of(client).rose(command.flag()).orElseThrow(CaseError.FLAG_NOT_RAISED::told);
        var snooze =
                new FlagSnooze(command, rose, today, under(command), caller.id().value(), clock.instant());
        live(command.client(), command.flag()).forEach(earlier -> earlier.end(clock.instant()));
        files.add(snooze);
        files.write();
        log.wrote("flag.snoozed", "flag", command.client(), snooze.id());
    }

    /** It is there again at once. */
    @BehindTheWall("flags")
    public void wake(ClientId client, Attention reason) {
        files.own(client);
        live(client, reason).forEach(snooze -> end(client, snooze));
    }

    private List<FlagSnooze> live(ClientId client, Attention reason) {
        return flags.snoozes(client).stream()
                .filter(snooze -> snooze.reason() == reason)
                .toList();
    }

    private void end(ClientId client, FlagSnooze snooze) {
        snooze.end(clock.instant());
        log.wrote("flag.woken", "flag", client, snooze.id());
    }

    private static void mustComeBackSoon(SnoozeFlag command, LocalDate today) {
        LocalDate until = command.until();
        new Checks()
                .that(
                        until.isAfter(today) && !until.isAfter(today.plusDays(LONGEST_DAYS)),
                        "until",
                        CaseError.SNOOZE_DAY_NOT_POSSIBLE,
                        Arguments.of("days", LONGEST_DAYS))
                .orThrow();
    }

    private List<ConsentedHousehold> under(SnoozeFlag command) {
        return OF_ATTENDANCE.contains(command.flag())
                ? files.of(command.client(), ConsentedHousehold.OF_CLIENT, ConsentedHousehold.class)
                : List.of();
    }
}
