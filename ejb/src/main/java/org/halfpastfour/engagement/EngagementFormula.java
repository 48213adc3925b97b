package org.halfpastfour.engagement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;
import org.halfpastfour.engagement.EngagementInputs.Place;
import org.halfpastfour.shared.DateRange;

/**
 * Computes the engagement of one case from its inputs and from nothing else: the same inputs always give the same. A
 * change that gives another value needs another {@link #VERSION}. Since the third, inputs tell what the home or a rule took
 * back, and who never had a place; inputs of the second tell neither, so they give what they gave then. Since the fourth,
 * what is marked counts from the mark on and not only from the end of the session. Since the fifth, inputs tell of which
 * days attendance may be read, and nothing is expected of other days; inputs of before do not tell it. Since the sixth, of
 * fewer such days never more is expected in a window, and groups of peers are a way of their own, where there is anything
 * of it.
 */
public final class EngagementFormula {

    /** Of the formula as it is now. */
    public static final int VERSION = 6;

    private static final int FIRST_COMPUTED_AGAIN = 2;
    private static final int FIRST_FROM_THE_MARK = 4;
    private static final int FIRST_KNOWING_CONSENTS = 5;
    private static final int FIRST_OF_THE_WINDOW = 6;
    private static final int FIRST_WITH_PEERS = 6;

    static final Comparator<EngagementRow> IN_ORDER_OF_TIME =
            Comparator.comparing(EngagementRow::start).thenComparing(EngagementRow::session);

    private final int version;
    private final EngagementInputs inputs;
    private final List<EngagementRow> rows;
    private final List<InterventionProgress> progress;

    private EngagementFormula(EngagementInputs inputs, int version) {
        this.version = version;
        this.inputs = inputs;
        this.rows = inputs.sessions().stream()
                .map(this::row)
                .flatMap(Optional::stream)
                .sorted(IN_ORDER_OF_TIME)
                .toList();
        this.progress = inputs.doses().stream().map(this::progress).toList();
    }

    public static Engagement compute(EngagementInputs inputs) {
        return new EngagementFormula(inputs, VERSION).engagement();
    }

    /**
     * As it was computed then.
     *
     * @throws IllegalArgumentException for a version that is not known: before the second, or to come
     */
    public static Engagement again(EngagementInputs inputs, int version) {
        if (version < FIRST_COMPUTED_AGAIN || version > VERSION) {
            throw new IllegalArgumentException("Version " + version + " of the formula is not known");
        }
        return new EngagementFormula(inputs, version).engagement();
    }

    private Engagement engagement() {
        List<StreamEngagement> streams = Arrays.stream(Stream.values())
                .filter(this::isMeasured)
                .map(this::ofStream)
                .toList();
        return new Engagement(
                version, inputs.from(), inputs.to(), inputs.asOf(), Measures.of(rows, progress), streams, progress);
    }

    /** Of the first three always; a way that came later is not there where nothing is of it. */
    private boolean isMeasured(Stream stream) {
        return stream.isOfFamily() || stream.isMeasured() && version >= FIRST_WITH_PEERS && hasPeers();
    }

    private boolean hasPeers() {
        return inputs.doses().stream().anyMatch(dose -> dose.stream() == Stream.PEER_GROUP)
                || rows.stream().anyMatch(row -> row.stream() == Stream.PEER_GROUP);
    }

    private StreamEngagement ofStream(Stream stream) {
        List<EngagementRow> own =
                rows.stream().filter(row -> row.stream() == stream).toList();
        List<InterventionProgress> interventions =
                progress.stream().filter(each -> each.stream() == stream).toList();
        return new StreamEngagement(stream, Measures.of(own, interventions), own);
    }

    private InterventionProgress progress(ExpectedDose dose) {
        var attended = new AttendedDose(dose, rows);
        var expected = expected(dose, attended);
        var window = new DateRange(inputs.from(), inputs.to());
        return new InterventionProgress(
                dose.intervention(),
                dose.stream(),
                dose.count(),
                dose.period(),
                new DateRange(dose.startsOn(), dose.endsOn()).contains(inputs.to()),
                isEnrolled(dose),
                attended.timesAttendedIn(window),
                expected.timesDueIn(window),
                new CourseRule(dose, attended, expected).on(window, inputs.to()),
                attended.lastAttended().orElse(null));
    }

    private DoseRule expected(ExpectedDose dose, AttendedDose attended) {
        return version >= FIRST_OF_THE_WINDOW
                ? new DoseRule(dose, inputs.careDays(), attended, read(dose))
                : DoseRule.countedFromTheStart(dose, inputs.careDays(), attended, read(dose));
    }

    private ReadDays read(ExpectedDose dose) {
        return version >= FIRST_KNOWING_CONSENTS ? inputs.read(dose.stream()) : ReadDays.ALL;
    }

    private boolean isEnrolled(ExpectedDose dose) {
        return inputs.sessions().stream()
                .filter(session -> session.stream() == dose.stream())
                .filter(session ->
                        session.intervention() == null || session.intervention().equals(dose.intervention()))
                .filter(session -> session.cancelledBy() == null && isToCome(session))
                .flatMap(session -> session.members().stream())
                .anyMatch(member -> member.place() == Place.KEPT || member.place() == Place.WAITING);
    }

    /** Sessions before the first day do not count; those after the last are shown as to come. */
    private Optional<EngagementRow> row(OfferedSession session) {
        if (session.date().isBefore(inputs.from())) {
            return Optional.empty();
        }
        Optional<Outcome> outcome =
                isFromTheMark() ? OutcomeRule.of(session, inputs.asOf()) : OutcomeRule.onceOver(session, inputs.asOf());
        return outcome.map(became -> row(session, became));
    }

    private boolean isToCome(OfferedSession session) {
        return isFromTheMark()
                ? OutcomeRule.isToCome(session, inputs.asOf())
                : session.end().isAfter(inputs.asOf());
    }

    private boolean isFromTheMark() {
        return version >= FIRST_FROM_THE_MARK;
    }

    private static EngagementRow row(OfferedSession session, Outcome outcome) {
        return new EngagementRow(
                session.id(),
                session.stream(),
                session.intervention(),
                session.title(),
                session.date(),
                session.start(),
                session.end(),
                outcome,
                SessionMinutes.offered(session),
                outcome == Outcome.ATTENDED ? SessionMinutes.attended(session) : 0,
                session.members().stream().map(EngagementFormula::who).toList());
    }

    private static EngagementRow.Who who(Member member) {
        return new EngagementRow.Who(member.person(), member.arrived() != null, member.excused(), member.mark());
    }
}
