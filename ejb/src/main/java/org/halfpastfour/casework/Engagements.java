package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** Computes how the family of a case takes part, and keeps each new result with its inputs. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class Engagements {

    static final int LONGEST_MONTHS = 18;

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    EngagementReader reader;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    /** From the start of the plan until today. */
    @BehindTheWall(value = "engagement", asksForCareDays = true)
    public Engagement engagement(ClientId client) {
        Client found = files.client(client);
        return reader.untilToday(found, records(client)).engagement();
    }

    /**
     * From one day to another, both inside and at most 18 months apart; the last day is today when it is later.
     *
     * @param from null for the start of the plan
     * @param to null for today
     */
    @BehindTheWall(value = "engagement", asksForCareDays = true)
    public Engagement engagement(ClientId client, @Nullable LocalDate from, @Nullable LocalDate to) {
        Client found = files.client(client);
        LocalDate last = last(to);
        CaseContents records = records(client);
        LocalDate first = from == null ? EngagementDesk.usualStart(found, records.plan(), last) : from;
        new Checks()
                .that(!first.isAfter(last), "to", CommonError.END_BEFORE_START)
                .that(
                        !first.isBefore(last.minusMonths(LONGEST_MONTHS)),
                        "from",
                        CaseError.PERIOD_TOO_LONG,
                        Arguments.of("months", LONGEST_MONTHS))
                .orThrow();
        return reader.read(found, records, first, last).engagement();
    }

    /** Two periods of at most 18 months each, side by side. */
    @BehindTheWall(value = "engagement", asksForCareDays = true)
    public ComparedEngagement compared(ComparePeriods command) {
        Client found = files.client(command.client());
        CaseContents records = records(command.client());
        return new ComparedEngagement(in(command.one(), found, records), in(command.other(), found, records));
    }

    /** Who wrote down last what became of a session, and when; of a family repair session whoever marked it. */
    @BehindTheWall("engagement")
    public List<LastMarkView> marks(ClientId client, UUID session) {
        files.client(client);
        List<LastMarkView> marks = files.ofSession(client, session, LastMark.OF_SESSION, LastMark.class).stream()
                .map(LastMark::view)
                .toList();
        log.read(client, "record", session);
        return marks.isEmpty() ? ofRepair(client, session) : marks;
    }

    private List<LastMarkView> ofRepair(ClientId client, UUID session) {
        Map<UUID, String> names = files.caseworkers().stream()
                .collect(Collectors.toMap(Caseworker::account, Caseworker::name, (one, other) -> one));
        return files.ofSession(client, session, RepairChange.OF_SESSION, RepairChange.class).stream()
                .limit(1)
                .map(change -> change.view(names))
                .toList();
    }

    /** What is to come is not compared. */
    private Engagement in(DateRange period, Client client, CaseContents records) {
        LocalDate last = last(period.to());
        LocalDate first = period.from().isAfter(last) ? last : period.from();
        return reader.read(client, records, first, last).engagement();
    }

    private LocalDate last(@Nullable LocalDate to) {
        LocalDate today = LocalDate.now(clock);
        return to == null || to.isAfter(today) ? today : to;
    }

    private CaseContents records(ClientId client) {
        return recordFiles.of(List.of(client.value()));
    }
}
