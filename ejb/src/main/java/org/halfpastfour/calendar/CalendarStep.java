package org.halfpastfour.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One change of the calendar, after the one before it. */
@Entity
@Table(schema = "programme", name = "calendar_step")
@NamedNativeQuery(name = CalendarStep.ONE_AT_A_TIME, query = "select 1 from pg_advisory_xact_lock(660660660)")
@NamedQuery(
        name = CalendarStep.LATEST,
        query = "select s from CalendarStep s where not exists (select 1 from CalendarStep n where n.follows = s.id)")
@NamedQuery(
        name = CalendarStep.SINCE,
        query = "select s from CalendarStep s where s.decidedAt > :since order by s.decidedAt desc, s.id desc")
@NamedQuery(
        name = CalendarStep.OPEN,
        query = "select s from CalendarStep s where s.doneAt is null order by s.decidedAt, s.id")
class CalendarStep {

    static final String ONE_AT_A_TIME = "CalendarStep.oneAtATime";
    static final String LATEST = "CalendarStep.latest";
    static final String SINCE = "CalendarStep.since";
    static final String OPEN = "CalendarStep.open";

    @Id
    private UUID id;

    @Column(name = "follows_id")
    private @Nullable UUID follows;

    @Column(name = "home_id")
    private @Nullable UUID home;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(name = "subject_id")
    private @Nullable UUID subject;

    private String said;

    private @Nullable String before;

    private LocalDate[] dates;

    private @Nullable String words;

    private String seen;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "undoes_id")
    private @Nullable UUID undoes;

    protected CalendarStep() {}

    /** What is changed: the closure or term, what is said of it, and what takes it back. */
    record Subject(@Nullable UUID id, String said, @Nullable String before) {}

    /** @param seen what the preview stood for */
    CalendarStep(@Nullable CalendarStep after, ForeseenCalendar change, Subject subject, Decided decided) {
        this.id = Ids.next();
        this.follows = after == null ? null : after.id;
        this.home = change.home();
        this.kind = change.kind();
        this.subject = subject.id();
        this.said = subject.said();
        this.before = subject.before();
        this.dates = change.dates().toArray(LocalDate[]::new);
        this.words = decided.words();
        this.seen = decided.seen();
        this.decidedBy = decided.by();
        this.decidedAt = decided.at();
        this.undoes = change.undoes() == null ? null : change.undoes().value();
    }

    void done(Instant at) {
        doneAt = at;
    }

    boolean isAfter(CalendarStep other) {
        return other.id.equals(follows);
    }

    boolean isSeen(String mark) {
        return seen.equals(mark);
    }

    boolean isOf(StepKind... kinds) {
        return List.of(kinds).contains(kind);
    }

    StepMemory memory() {
        return new StepMemory(kind, home, subject, said, before);
    }

    OpenStep open() {
        return new OpenStep(
                id(), subject, home, List.of(dates), isOf(StepKind.CLOSED, StepKind.OPENED), words, decidedBy);
    }

    CalendarStepSummary summary(boolean latest) {
        return new CalendarStepSummary(
                id(),
                kind,
                home,
                said,
                Arrays.stream(dates).findFirst().orElse(null),
                dates.length == 0 ? null : dates[dates.length - 1],
                decidedAt,
                doneAt != null,
                latest && memory().canBeUndone());
    }

    CalendarStepId id() {
        return new CalendarStepId(id);
    }
}
