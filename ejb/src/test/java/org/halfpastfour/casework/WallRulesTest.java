package org.halfpastfour.casework;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

class WallRulesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.halfpastfour");

    @Test
    void everyUseCaseIsBehindTheWall() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.halfpastfour.casework")
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(BehindTheWall.class)
                .check(PRODUCT);
    }

    @Test
    void everyUseCaseNamesItsRoles() {
        classes()
                .that()
                .resideInAPackage("org.halfpastfour.casework")
                .and()
                .areAnnotatedWith(Stateless.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .check(PRODUCT);
    }

    @Test
    void onlyTheWallChangesRoles() {
        noClasses()
                .that()
                .resideInAPackage("org.halfpastfour.casework")
                .and()
                .doNotHaveSimpleName("Wall")
                .and()
                .doNotHaveFullyQualifiedName("org.halfpastfour.casework.Wall$Step")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.Connection")
                .check(PRODUCT);
    }

    @Test
    void nothingOnTheProgrammeSideKnowsTheCaseSide() {
        noClasses()
                .that(not(resideInAPackage("org.halfpastfour.casework.."))
                        .and(not(resideInAPackage("org.halfpastfour.demo.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.halfpastfour.casework..")
                .check(PRODUCT);
    }

    @Test
    void recordsOfACaseStayInside() {
        classes()
                .that()
                .resideInAPackage("org.halfpastfour.casework")
                .and()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(PRODUCT);
    }
}
