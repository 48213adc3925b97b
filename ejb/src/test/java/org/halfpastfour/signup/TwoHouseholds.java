package org.halfpastfour.signup;

import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.jspecify.annotations.Nullable;

/**
 * A mother with two children, and their father: with a household of his own that the older child belongs to as well, or
 * in hers; free or blocked for the older one. And a stranger, who does beside them whatever the mother does.
 */
final class TwoHouseholds {

    enum Father {
        APART,
        APART_AND_BLOCKED,
        TOGETHER_AND_BLOCKED
    }

    /** What somebody does with a child, whom the others must not hear of. */
    enum Deed {
        NOTHING,
        BOOKS,
        BOOKS_WHAT_OVERLAPS,
        WAITS,
        IS_OFFERED_A_PLACE,
        GOES_ALONG,
        WAITS_TO_GO_ALONG,
        CANCELS,
        TELLS_AN_ABSENCE;

        void by(Household who, TwoHouseholds at) {
            switch (this) {
                case NOTHING -> {}
                case BOOKS -> at.book(at.session, who, who.child(), null);
                case BOOKS_WHAT_OVERLAPS -> at.book(at.beside, who, who.child(), null);
                case WAITS -> {
                    at.fill(at.session);
                    at.book(at.session, who, who.child(), null);
                }
                case IS_OFFERED_A_PLACE -> {
                    BookingSummary place = at.fill(at.session);
                    at.book(at.session, who, who.child(), null);
                    at.scene.cancel(at.filler, place);
                }
                case GOES_ALONG -> at.book(at.event, who, who.child(), who.adult());
                case WAITS_TO_GO_ALONG -> {
                    at.fillEvent();
                    at.book(at.event, who, who.child(), who.adult());
                }
                case CANCELS ->
                    at.book(at.event, who, who.child(), who.adult()).stream()
                            .filter(BookingSummary::child)
                            .forEach(booking -> at.scene.cancel(who, booking));
                case TELLS_AN_ABSENCE -> {
                    at.book(at.session, who, who.child(), null);
                    run(() -> at.attendances.absent(new MarkAbsence(at.session, who.child(), AbsenceKind.ILL)));
                }
            }
        }
    }

    final SignUpScene scene = new SignUpScene();
    final Attendances attendances = scene.scene.wiring.get(Attendances.class);
    final Household mothers = scene.scene.household(2);
    final Household fathers = scene.scene.household(0);
    final Household strangers = scene.scene.household(2);
    final Household filler = scene.scene.household(2);
    final SessionId session = scene.session(1);
    final SessionId beside = scene.sessionBeside(1, TOMORROW, "17:00", "18:30");
    final SessionId event = scene.familyEvent(2);
    final Household asked;
    private final Map<UUID, String> names;

    TwoHouseholds(Father father) {
        asked = father == Father.TOGETHER_AND_BLOCKED ? mothers : fathers;
        mothers.children().forEach(child -> guardian(child, fathers.adult()));
        member(
                father == Father.TOGETHER_AND_BLOCKED
                        ? fathers.adult().value()
                        : mothers.child().value());
        if (father != Father.APART) {
            sql(
                    "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院'"
                            + " WHERE child_id = ? AND adult_id = ?",
                    mothers.child().value(),
                    fathers.adult().value());
        }
        names = Map.of(
                mothers.adult().value(), "mother",
                fathers.adult().value(), "father",
                mothers.child().value(), "the child",
                mothers.children().getLast().value(), "the sibling");
    }

    void asFather() {
        scene.scene.asker.become(fathers.parent(), Set.of(), Set.of(asked.id().value()));
    }

    /** Everything that the father can ask, one line for each thing that he is told. */
    List<String> told() {
        asFather();
        List<String> lines = new ArrayList<>();
        Consumer<Offering> offering = each -> each.participants()
                .forEach(person ->
                        lines.add(each.session().title() + each.session().start() + " " + line(person)));
        run(() -> scene.signUp.find(new FindOfferings(asked.id(), null, TOMORROW, TOMORROW, null, null)))
                .forEach(offering);
        List.of(session, beside, event)
                .forEach(each -> offering.accept(run(() -> scene.signUp.offering(each, asked.id()))));
        run(() -> scene.signUp.bookingsOf(asked.id(), TODAY.minusDays(30), TODAY.plusDays(30)))
                .forEach(booking -> lines.add("booking of " + named(booking.participant()) + " " + booking.state()
                        + booking.position() + booking.offerExpires() + booking.freeToCancel()));
        run(() -> scene.signUp.offersOf(asked.id())).forEach(offer -> lines.add("offer " + offer.names()));
        run(() -> attendances.ownMarks(asked.id(), List.of(session, beside, event)))
                .forEach(mark -> lines.add("mark of " + named(mark.participant()) + " " + mark.state()));
        asking(
                lines,
                "eligibility",
                () -> scene.signUp.eligibility(mothers.child(), List.of(session, beside)).values().stream()
                        .map(TwoHouseholds.this::line)
                        .sorted()
                        .toList());
        return lines;
    }

    /** What he is answered when he tries to book somebody. */
    String refusal(SessionId of, List<ChildId> children, List<AdultId> adults) {
        asFather();
        try {
            run(() -> {
                scene.signUp.book(new BookSession(of, asked.id(), children, adults, false, null));
                throw new Booked();
            });
            return "";
        } catch (Booked booked) {
            return "booked";
        } catch (DomainException refused) {
            return refused.code() + refused.arguments();
        }
    }

    List<BookingSummary> book(SessionId of, Household who, ChildId child, @Nullable AdultId adult) {
        return book(of, who, List.of(child), adult == null ? List.of() : List.of(adult));
    }

    List<BookingSummary> book(SessionId of, Household who, List<ChildId> children, List<AdultId> adults) {
        scene.scene.asParentOf(who);
        return run(() -> scene.signUp.book(new BookSession(of, who.id(), children, adults, false, null)))
                .bookings();
    }

    BookingSummary fill(SessionId full) {
        return book(full, filler, filler.child(), null).getFirst();
    }

    List<BookingSummary> fillEvent() {
        return book(event, filler, filler.child(), filler.adult());
    }

    private void asking(List<String> lines, String what, Callable<?> question) {
        try {
            lines.add(what + " " + run(question));
        } catch (DomainException refused) {
            lines.add(what + " " + refused.code() + refused.arguments());
        }
    }

    private String line(Eligibility person) {
        return named(person.participant()) + " " + (person.may() ? "may " : "may not ") + person.reason()
                + person.arguments() + person.state() + person.position();
    }

    private String named(UUID person) {
        return names.getOrDefault(person, "somebody");
    }

    private void member(UUID person) {
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                asked.id().value(),
                person,
                TODAY.minusYears(1));
    }

    private static void guardian(ChildId child, AdultId adult) {
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date)"
                        + " VALUES (?, ?, ?, 'FATHER', ?)",
                Ids.next(),
                child.value(),
                adult.value(),
                TODAY.minusYears(1));
    }

    /** So that an attempt leaves nothing behind. */
    private static final class Booked extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
