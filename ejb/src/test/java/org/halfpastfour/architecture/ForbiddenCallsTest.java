package org.halfpastfour.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

class ForbiddenCallsTest {

    private static final Set<String> QUERIES_OF_TEXT = Set.of("createQuery", "createNativeQuery");
    private static final DescribedPredicate<JavaCall<?>> ASK_THE_TIME_WITHOUT_A_CLOCK =
            call("ask the time without a clock", ForbiddenCallsTest::asksTheTime);
    private static final DescribedPredicate<JavaCall<?>> MAKE_A_QUERY_OF_TEXT =
            call("make a query of text", ForbiddenCallsTest::makesAQueryOfText);
    private static final DescribedPredicate<JavaCall<?>> PRETEND_ANOTHER_TIME = call(
            "pretend another time",
            target -> target.getOwner().isEquivalentTo(HouseClock.class)
                    && Set.of("at", "toldAt").contains(target.getName()));

    @Test
    void nobodyAsksTheTimeWithoutAClock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(HouseClock.class, Ids.class)
                .should()
                .callCodeUnitWhere(ASK_THE_TIME_WITHOUT_A_CLOCK)
                .check(Product.CLASSES);
    }

    @Test
    void nobodyMakesAQueryOfText() {
        noClasses().should().callCodeUnitWhere(MAKE_A_QUERY_OF_TEXT).check(Product.CLASSES);
    }

    @Test
    void onlyTheDemoPretendsAnotherTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Product.ROOT + ".demo..")
                .should()
                .callCodeUnitWhere(PRETEND_ANOTHER_TIME)
                .check(Product.CLASSES);
    }

    @Test
    void theRulesNoticeWhatTheyForbid() {
        JavaClass offender = new ClassFileImporter().importClass(Offender.class);
        for (DescribedPredicate<JavaCall<?>> rule :
                List.of(ASK_THE_TIME_WITHOUT_A_CLOCK, MAKE_A_QUERY_OF_TEXT, PRETEND_ANOTHER_TIME)) {
            Stream<JavaCall<?>> calls = Stream.concat(
                    offender.getMethodCallsFromSelf().stream(), offender.getConstructorCallsFromSelf().stream());
            long noticed = calls.filter(rule).count();
            assertThat(noticed).as(rule.getDescription()).isEqualTo(rule.equals(ASK_THE_TIME_WITHOUT_A_CLOCK) ? 6 : 1);
        }
    }

    private static boolean asksTheTime(AccessTarget.CodeUnitCallTarget target) {
        return isOf(target, "java.time") && target.getName().equals("now") && takesNothing(target)
                || isOf(target, "java.time") && target.getName().startsWith("system")
                || target.getOwner().isEquivalentTo(System.class)
                        && target.getName().equals("currentTimeMillis")
                || target.getOwner().isEquivalentTo(Date.class)
                        && target.getName().equals("<init>")
                        && takesNothing(target);
    }

    private static boolean makesAQueryOfText(AccessTarget.CodeUnitCallTarget target) {
        return QUERIES_OF_TEXT.contains(target.getName())
                && !takesNothing(target)
                && target.getRawParameterTypes().getFirst().isEquivalentTo(String.class);
    }

    private static boolean isOf(AccessTarget.CodeUnitCallTarget target, String packageName) {
        return target.getOwner().getPackageName().equals(packageName);
    }

    private static boolean takesNothing(AccessTarget.CodeUnitCallTarget target) {
        return target.getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaCall<?>> call(
            String description, Predicate<AccessTarget.CodeUnitCallTarget> isForbidden) {
        return DescribedPredicate.describe(description, call -> isForbidden.test(call.getTarget()));
    }

    /** Does everything that is forbidden, and is never run. */
    @SuppressWarnings({"unused", "JavaTimeDefaultTimeZone", "JavaUtilDate"})
    private static final class Offender {

        void offend(EntityManager entityManager, HouseClock clock) {
            Object time = List.of(
                    Instant.now(),
                    LocalDate.now(),
                    System.currentTimeMillis(),
                    new Date(),
                    Clock.systemUTC(),
                    InstantSource.system());
            entityManager.createQuery("select h from YouthHome h");
            clock.at(Instant.EPOCH, clock::instant);
        }
    }
}
