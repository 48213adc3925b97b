package org.halfpastfour.casework;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;

@AnalyzeClasses(packages = "org.halfpastfour", importOptions = ImportOption.DoNotIncludeTests.class)
class WallRulesTest {

    @ArchTest
    static final ArchRule everyUseCaseIsBehindTheWall = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.halfpastfour.casework")
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(BehindTheWall.class);

    @ArchTest
    static final ArchRule everyUseCaseNamesItsRoles = classes()
            .that()
            .resideInAPackage("org.halfpastfour.casework")
            .and()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static final ArchRule onlyTheWallChangesRoles = noClasses()
            .that()
            .resideInAPackage("org.halfpastfour.casework")
            .and()
            .doNotHaveSimpleName("Wall")
            .and()
            .doNotHaveSimpleName("Wall$Step")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Connection");

    @ArchTest
    static final ArchRule nothingOnTheProgrammeSideKnowsTheCaseSide = noClasses()
            .that(not(resideInAPackage("org.halfpastfour.casework.."))
                    .and(not(resideInAPackage("org.halfpastfour.demo.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.halfpastfour.casework..");

    @ArchTest
    static final ArchRule recordsOfACaseStayInside = classes()
            .that()
            .resideInAPackage("org.halfpastfour.casework")
            .and()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate();
}
