package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/**
 * No figure says more than the names beside it: whatever counts people for staff answers a father among them the same
 * before and after a family comes to everything that is hidden from him, and answers a colleague something else. A new
 * use case that counts is missing here until it is asked.
 */
class FiguresOfStaffDbTest {

    /** Answers numbers, and none of people: versions, places, times, minutes. */
    private static final Set<String> COUNT_NOBODY = Set.of(
            "Calendars.careDay",
            "Calendars.careDays",
            "Calendars.year",
            "Calendars.years",
            "CopiedPlans.preview",
            "Homes.room",
            "Homes.rooms",
            "MakeUpDays.ahead",
            "MakeUpDays.preview",
            "OutgoingMessages.find",
            "OutgoingMessages.read",
            "Plannings.lately",
            "ProgrammeChanges.change",
            "Programmes.extend",
            "Programmes.of",
            "Programmes.preview",
            "Sessions.putBackDay",
            "Sessions.takeOffDay",
            "Sessions.terms",
            "StaffMessages.unread");

    /** Needs a scene of its own. */
    private static final Map<String, String> ASKED_ELSEWHERE = Map.ofEntries(
            Map.entry("Identities.waiting", "org.halfpastfour.family.IdentitiesDbTest"),
            Map.entry("Matters.open", "org.halfpastfour.signup.OwnMattersDbTest"),
            Map.entry("NoShowAppeals.open", "org.halfpastfour.signup.NoShowsDbTest"),
            Map.entry("Placings.classesOf", "org.halfpastfour.placing.PlacingFiguresDbTest"),
            Map.entry("Placings.place", "org.halfpastfour.placing.PlacingFiguresDbTest"),
            Map.entry("Placings.publish", "org.halfpastfour.placing.PlacingFiguresDbTest"),
            Map.entry("Placings.view", "org.halfpastfour.placing.PlacingFiguresDbTest"),
            Map.entry("RollOvers.preview", "org.halfpastfour.rollover.RollOverFiguresDbTest"),
            Map.entry("RollOvers.roll", "org.halfpastfour.rollover.RollOverFiguresDbTest"),
            Map.entry("SignUp.promote", "org.halfpastfour.signup.UnseenOffersDbTest"),
            Map.entry("OtherClasses.fitting", "org.halfpastfour.rollover.OtherClassesDbTest"),
            Map.entry("OtherClasses.settle", "org.halfpastfour.rollover.OtherClassesDbTest"),
            Map.entry("StayLists.answer", "org.halfpastfour.rollover.StaysDbTest"),
            Map.entry("StayLists.open", "org.halfpastfour.rollover.OtherClassesDbTest"),
            Map.entry("StayLists.of", "org.halfpastfour.rollover.RollOverFiguresDbTest"));

    /** Those that are made anew each time. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final OwnFamilyScene at = new OwnFamilyScene();
    private final FiguresAsked asked = new FiguresAsked(at);

    @Test
    void everyUseCaseOfStaffThatCountsIsAsked() {
        Set<String> known = new TreeSet<>(asked.all().keySet());
        known.addAll(COUNT_NOBODY);
        known.addAll(ASKED_ELSEWHERE.keySet());
        known.addAll(new OwnFamilyAttempts(at).all().keySet());
        assertThat(counting()).isSubsetOf(known);
    }

    @Test
    void whatIsAskedElsewhereIsAskedThere() {
        assertThat(ASKED_ELSEWHERE.values())
                .allSatisfy(test -> assertThat(Class.forName(test)).isNotNull());
    }

    @Test
    void aFatherReadsTheSameBeforeAndAfterAHiddenFamilyComesAndAColleagueDoesNot() {
        Map<String, String> before = answers(at::asFather);
        Map<String, String> colleague = answers(at::asColleague);
        hiddenFamilyComes();
        Map<String, String> after = answers(at::asFather);
        assertThat(after).isEqualTo(before);
        Map<String, String> then = answers(at::asColleague);
        assertThat(asked.all().keySet())
                .allSatisfy(name -> assertThat(then.get(name)).as(name).isNotEqualTo(colleague.get(name)));
    }

    private Map<String, String> answers(Runnable who) {
        Map<String, String> answers = new TreeMap<>();
        asked.all().forEach((name, ask) -> {
            who.run();
            answers.put(name, tried(ask));
        });
        return answers;
    }

    /** Answered, and taken back. */
    private static String tried(Supplier<Object> ask) {
        try {
            return run(() -> {
                throw new Answered(String.valueOf(ask.get()));
            });
        } catch (Answered answered) {
            return ID.matcher(answered.getMessage()).replaceAll("…");
        }
    }

    /** A household in which the hidden child lives as well; it is another household of a child of his, and all of it hidden. */
    private void hiddenFamilyComes() {
        at.asColleague();
        Household family = at.scene.withPapers(at.scene.household(1));
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                family.id().value(),
                at.hidden.child().value(),
                TODAY.minusYears(1));
        asked.comes(family);
    }

    private static Set<String> counting() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && isOfStaff(method))
                .filter(method -> counts(method.getReturnType()))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfStaff(JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .filter(allowed -> Arrays.asList(allowed.value()).contains(Roles.HOME_STAFF))
                .isPresent();
    }

    private static boolean counts(JavaType answer) {
        Set<JavaClass> seen = new HashSet<>();
        answer.getAllInvolvedRawTypes().forEach(type -> collect(type, seen));
        return seen.stream().anyMatch(type -> Set.of("int", "long").contains(type.getName()));
    }

    private static void collect(JavaClass type, Set<JavaClass> seen) {
        if (seen.add(type) && type.isRecord()) {
            type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .filter(field -> !field.getName().equals("version"))
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .forEach(part -> collect(part, seen));
        }
    }

    private static final class Answered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Answered(String answer) {
            super(answer);
        }
    }
}
