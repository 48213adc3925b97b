package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementDays;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.shared.DateRange;

/** Puts together what the reasons to look at a case are made of. */
@ApplicationScoped
class FlagDesk {

    private static final int WEEKS_BACK = 26;

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    EngagementDesk desk;

    @Inject
    Clock clock;

    /** What one caseworker put off is there for the next. Before consents end, after which it is not seen. */
    void endSnoozes(ClientId client) {
        snoozes(client).forEach(snooze -> snooze.end(clock.instant()));
        files.write();
    }

    /** What was put off and has not come back. */
    List<FlagSnooze> snoozes(ClientId client) {
        return new CaseFrames(files.of(List.of(client.value()), today(), Client.FRAMES, CaseFrame.class)).snoozes();
    }

    /** Of a case that is read as a whole. */
    FlagsView of(Client client, CaseContents records, MeasuredCase measured, CaseView view) {
        Stream<Instant> noted = view.notes().stream().map(NoteView::writtenAt);
        CaseFlags flags = flags(client, records, measured, Stream.concat(noted, reached(client.id())));
        LocalDate first = today().minusWeeks(WEEKS_BACK);
        return new FlagsView(
                flags.openFlags(),
                flags.snoozed(account -> account.equals(client.caseworker()) ? view.caseworker() : null),
                flags
                        .times(new DateRange(first.isBefore(client.openedOn()) ? client.openedOn() : first, today()))
                        .stream()
                        .filter(time -> time.fell() != null)
                        .sorted(Comparator.comparing(FlagTime::rose).reversed())
                        .toList());
    }

    /** Of a case that is not read otherwise. */
    CaseFlags of(Client client) {
        List<UUID> one = List.of(client.id().value());
        CaseContents records = recordFiles.of(one);
        LocalDate start = EngagementDesk.usualStart(client, records.plan(), today());
        return flags(
                client,
                records,
                desk.measured(client, records, start, today()),
                Stream.concat(
                        files.of(client.id(), CaseNote.OF_CLIENT, CaseNote.class).stream()
                                .map(CaseNote::writtenAt),
                        reached(client.id())));
    }

    private Stream<Instant> reached(ClientId client) {
        return files.of(client, ClientContact.REACHED, Instant.class).stream();
    }

    /**
     * While a case is paused or closed nothing is to be looked at.
     *
     * @param noted when notes on the case were written and somebody was reached, as far as it is known
     */
    CaseFlags flags(Client client, CaseContents records, MeasuredCase measured, Stream<Instant> noted) {
        CaseFrames own = records.frames().of(client.id());
        var facts = new AttentionFacts(
                client.openedOn(),
                own.plans().stream().map(plan -> plan.days(clock.getZone())).toList(),
                contacts(measured.engagement(), noted),
                consents(own, records.isKnown(client.id().value())),
                own.rests(clock.getZone()));
        var days = new EngagementDays(measured.inputs(), measured.engagement());
        return new CaseFlags(
                new AttentionRule(days, facts), own.snoozes(), today(), client.standing(today()) != CaseStanding.OPEN);
    }

    /** Days on which something was noted, or somebody of the family came to a family repair session. */
    private List<LocalDate> contacts(Engagement engagement, Stream<Instant> noted) {
        Stream<LocalDate> met = engagement.of(org.halfpastfour.engagement.Stream.FAMILY_REPAIR).rows().stream()
                .filter(row -> row.outcome() == Outcome.ATTENDED)
                .map(EngagementRow::date);
        return Stream.concat(met, noted.map(at -> LocalDate.ofInstant(at, clock.getZone())))
                .toList();
    }

    /** As they let attendance be read, day by day; one of a household that is not linked any more lets nothing be read. */
    private List<DateRange> consents(CaseFrames own, boolean known) {
        return own.consents().stream()
                .flatMap(consent -> consent.days(clock.getZone()).stream())
                .filter(days -> known || !days.contains(today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
