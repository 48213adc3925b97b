package org.halfpastfour.rollover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.DiscreetCounts;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.GivenPlaces;
import org.halfpastfour.signup.SeriesAnswer;
import org.jspecify.annotations.Nullable;

/** Shows who was asked whether they stay, and takes answers: who stays is booked for the whole of the class. */
@ApplicationScoped
class StayDesk {

    @Inject
    StayRecords records;

    @Inject
    FamilyDirectory families;

    @Inject
    SessionDirectory sessions;

    @Inject
    DiscreetCounts discreet;

    @Inject
    GivenPlaces places;

    @Inject
    FreePlaces free;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    List<StayView> views(Collection<StayQuestion> questions) {
        Map<UUID, Participant> children = families.participants(
                questions.stream().map(StayQuestion::child).collect(Collectors.toSet()));
        Map<SeriesId, SessionView> first = first(questions);
        return questions.stream()
                .flatMap(each -> Stream.ofNullable(children.get(each.child())).map(child -> view(each, child, first)))
                .toList();
    }

    private Map<SeriesId, SessionView> first(Collection<StayQuestion> questions) {
        List<SessionView> first = List.copyOf(sessions.firstToComeOf(questions.stream()
                        .flatMap(question ->
                                Stream.concat(Stream.of(question.series()), Stream.ofNullable(question.given())))
                        .distinct()
                        .toList())
                .values());
        return discreet.seen(first).stream()
                .collect(Collectors.toMap(session -> Objects.requireNonNull(session.series()), Function.identity()));
    }

    private StayView view(StayQuestion question, Participant child, Map<SeriesId, SessionView> first) {
        return new StayView(
                question.id(),
                question.household(),
                child.id(),
                child.name(),
                first.get(question.series()),
                question.keptUntil(),
                question.isKept(LocalDate.now(clock)),
                question.isGivenUp(),
                question.answer(),
                question.byPhone(),
                question.wish(),
                found(question, first));
    }

    private static @Nullable FoundClass found(StayQuestion question, Map<SeriesId, SessionView> first) {
        SeriesId given = question.given();
        return question.isSettled() ? new FoundClass(given, given == null ? null : first.get(given)) : null;
    }

    /** For staff of the home, and not of the own family. */
    StayQuestion served(StayId id) {
        OwnFamily own = families.ownFamily(caller.id());
        StayQuestion question = records.find(id)
                .filter(each -> caller.serves(each.home().value()))
                .filter(each -> each.asked().isSeenBy(own))
                .orElseThrow(RollOverError.STAY_NOT_FOUND::told);
        if (own.concerns(question.household()) || own.concerns(question.child())) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
        return question;
    }

    /** Nobody else changes it until the end of the transaction; the child is locked first, as wherever it is booked. */
    void hold(StayQuestion question) {
        UUID child = question.child();
        places.alone(List.of(child));
        records.lock(question);
        ChangedMeanwhile.unless(question.child().equals(child));
    }

    /** The same answer again changes nothing. */
    StayAnswered answer(StayQuestion question, AnswerStay command, boolean byPhone) {
        StayAnswer answer = Objects.requireNonNull(command.answer());
        hold(question);
        if (question.says(command)) {
            return new StayAnswered(answer, 0, 0, 0);
        }
        question.answer(command, caller.id().value(), byPhone, clock.instant());
        return answer == StayAnswer.STAYS ? stay(question) : new StayAnswered(answer, 0, 0, 0);
    }

    /** After the last day on which the place was kept as far as there are places. Who gave it up before has it again if it is free. */
    private StayAnswered stay(StayQuestion question) {
        List<UUID> child = List.of(question.child());
        boolean kept = question.isKept(LocalDate.now(clock));
        if (kept && question.isGivenUp()) {
            mustBeFree(question);
        }
        SeriesAnswer booked = kept
                ? places.giveKept(question.household(), child, question.series())
                : places.give(question.household(), child, question.series());
        return answered(StayAnswer.STAYS, booked);
    }

    private void mustBeFree(StayQuestion question) {
        SeriesId series = question.series();
        if (!free.hold(series, sessions.upcomingOf(series), question.child())) {
            throw RollOverError.PLACE_GONE.told();
        }
    }

    static StayAnswered answered(StayAnswer answer, SeriesAnswer booked) {
        long waiting = booked.bookings().stream()
                .filter(booking -> booking.state() == BookingState.WAITING)
                .count();
        return new StayAnswered(
                answer,
                booked.bookings().size() - (int) waiting,
                (int) waiting,
                booked.refused().size());
    }
}
