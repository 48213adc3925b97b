package org.halfpastfour.casework.rest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.shared.rest.Repeatable;
import org.junit.jupiter.api.Test;

/**
 * Answers to repeated requests are kept on the open side, with the account and the minute: of a call of the case side there is none,
 * whichever class it is in.
 */
class NothingKeptOfCasesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.halfpastfour");

    private static final DescribedPredicate<JavaClass> CASE_SIDE = DescribedPredicate.describe(
            "are of the case side or ask it",
            type -> type.getPackageName().startsWith("org.halfpastfour.casework")
                    || type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(asked ->
                                    asked.getTargetClass().getPackageName().startsWith("org.halfpastfour.casework")));

    private static final DescribedPredicate<JavaClass> ANSWERS =
            JavaClass.Predicates.belongToAnyOf(Repeatable.class, RepeatedRequests.class);

    @Test
    void noCallOfTheCaseSideKeepsItsAnswer() {
        assertThat(CLASSES.stream().filter(CASE_SIDE).filter(type -> type.isAnnotatedWith(Consumes.class)))
                .as("calls that take a body")
                .hasSizeGreaterThanOrEqualTo(2);
        noClasses().that(CASE_SIDE).should(dependOnClassesThat(ANSWERS)).check(CLASSES);
    }

    @Test
    void ofTheOtherCallsTheyAreKept() {
        assertThat(CLASSES.stream()
                        .filter(resideInAPackage("org.halfpastfour.signup.rest"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(asked -> ANSWERS.test(asked.getTargetClass())))
                .isTrue();
    }
}
