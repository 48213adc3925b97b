package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.architecture.OwnFamilyScene.Case;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.MomentId;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ConsentId;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.family.PickupId;
import org.halfpastfour.family.TellApart;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.NoShowAppealId;
import org.halfpastfour.signup.OfferId;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/**
 * Nobody decides about the own family as staff, and who is hidden is not there: over every use case that staff may call
 * about somebody of a family. A new one is missing here until an attempt at it is written.
 */
class OwnFamilyDbTest {

    private static final Set<String> ABOUT_FAMILIES = Stream.of(
                    HouseholdId.class,
                    ChildId.class,
                    AdultId.class,
                    PickupId.class,
                    ConsentId.class,
                    BookingId.class,
                    OfferId.class,
                    NoShowAppealId.class,
                    JoinId.class,
                    MomentId.class,
                    JoinPeople.class,
                    TellApart.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    private final OwnFamilyScene at = new OwnFamilyScene();
    private final OwnFamilyAttempts attempts = new OwnFamilyAttempts(at);

    @Test
    void everyUseCaseOfStaffAboutAFamilyIsTried() {
        assertThat(attempts.all().keySet()).containsExactlyInAnyOrderElementsOf(useCases());
    }

    @Test
    void aColleagueSucceedsWithEveryAttempt() {
        at.asColleague();
        attempts.all().forEach((name, attempt) -> assertThatCode(() -> tryOut(attempt, at.hidden))
                .as(name)
                .doesNotThrowAnyException());
    }

    @Test
    void whatConcernsAHiddenChildIsNotThereForItsFatherAmongTheStaff() {
        at.asFather();
        attempts.all().forEach((name, attempt) -> assertThat(catchThrowable(() -> tryOut(attempt, at.hidden)))
                .as(name)
                .isInstanceOfSatisfying(
                        DomainException.class, refused -> assertThat(refused.kind() == DomainException.Kind.NOT_FOUND
                                        || AttendanceError.NOT_BOOKED_HERE.stopped(refused))
                                .isTrue()));
    }

    @Test
    void nobodyDecidesAboutTheOwnFamilyAsStaff() {
        at.asFather();
        attempts.all().forEach((name, attempt) -> {
            if (!OwnFamilyAttempts.LOOKS_AT_OWN.contains(name)) {
                Throwable refused = catchThrowable(() -> tryOut(attempt, at.own));
                assertThat(refused).as(name).isNotNull();
                Told.by(refused, FamilyError.ABOUT_ONESELF, FamilyError.NOT_ALIKE, FamilyError.JOIN_NOT_FOUND);
            }
        });
    }

    @Test
    void asAParentOneStillDecidesForTheOwnFamily() {
        at.asFatherAndParent();
        Stream.of("SignUp.book", "SignUp.cancel", "SignUp.accept", "Families.allowPickup", "Families.giveConsent")
                .forEach(name -> assertThatCode(() -> tryOut(attempts.all().get(name), at.own))
                        .as(name)
                        .doesNotThrowAnyException());
    }

    @Test
    void listsAndBoardsAndCountsAreWithoutTheHiddenChild() {
        at.asFather();
        assertThat(run(() -> at.families.find(at.scene.home, "", 50)))
                .noneMatch(row -> row.id().equals(at.hidden.household()))
                .anyMatch(row -> row.id().equals(at.own.household()));
        assertThat(run(() -> at.families.children(at.scene.home, "")))
                .noneMatch(row -> row.id().equals(at.hidden.child()))
                .anyMatch(row -> row.id().equals(at.own.child()));
        var day = run(() -> at.attendances.day(at.scene.home, TODAY));
        assertThat(day.sessions()).hasSize(2).allSatisfy(board -> {
            assertThat(board.rows())
                    .hasSize(1)
                    .extracting(row -> row.participant())
                    .containsOnly(at.own.child().value());
            assertThat(board.session().taken()).isEqualTo(1);
            assertThat(board.session().free()).isEqualTo(9);
        });
        assertThat(day.alerts()).noneMatch(alert -> at.hidden.child().value().equals(alert.participant()));
        var sheet = run(() -> at.signUp.sheet(at.offered));
        assertThat(sheet.offered()).hasSize(1);
        assertThat(sheet.session().taken()).isEqualTo(1);
        assertThat(run(() -> at.sessions.week(at.scene.home, TODAY)))
                .filteredOn(session -> session.id().equals(at.soon))
                .allMatch(session -> session.taken() == 1);
        at.asColleague();
        assertThat(run(() -> at.signUp.sheet(at.offered)).offered()).hasSize(2);
        assertThat(run(() -> at.sessions.session(at.soon)).taken()).isEqualTo(2);
    }

    /** Tried, and taken back. */
    private static void tryOut(Consumer<Case> attempt, Case about) {
        try {
            run(() -> {
                attempt.accept(about);
                throw new TakenBack();
            });
        } catch (TakenBack succeeded) {
            // the attempt went through
        }
    }

    private static Set<String> useCases() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && isOfStaff(method))
                .filter(method -> method.getParameterTypes().stream().anyMatch(OwnFamilyDbTest::isAboutFamilies))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());
    }

    private static boolean isOfStaff(JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .filter(allowed -> Arrays.asList(allowed.value()).contains(Roles.HOME_STAFF))
                .isPresent();
    }

    private static boolean isAboutFamilies(JavaType parameter) {
        if (parameter.getName().equals(Settlement.class.getName())) {
            return true; // of itself, and not with a change of something else
        }
        Set<JavaClass> seen = new HashSet<>();
        parameter.getAllInvolvedRawTypes().forEach(type -> collect(type, seen));
        return seen.stream().map(JavaClass::getName).anyMatch(ABOUT_FAMILIES::contains);
    }

    private static void collect(JavaClass type, Set<JavaClass> seen) {
        if (type.isRecord() && seen.add(type)) {
            type.getFields().stream()
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .forEach(part -> collect(part, seen));
        }
    }

    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
