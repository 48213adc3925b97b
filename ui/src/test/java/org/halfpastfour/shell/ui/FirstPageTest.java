package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.halfpastfour.shared.Roles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where everybody comes to after signing in is the first page of the own menu: the work of the day, whatever other pages come. */
class FirstPageTest {

    private static final JavaClasses PAGES = new ClassFileImporter().importPackages("org.halfpastfour");

    @ParameterizedTest
    @CsvSource({
        Roles.PARENT + ", home",
        Roles.VOLUNTEER + ", shifts",
        Roles.HOME_STAFF + ", today",
        Roles.CASEWORKER + ", cases",
        Roles.CASE_SUPERVISOR + ", cases",
        Roles.CITY_ADMIN + ", city/homes"
    })
    void isTheWorkOfTheDay(String role, String first) {
        assertThat(PAGES.stream()
                        .filter(page -> page.isAnnotatedWith(Menu.class) && isFor(role, page))
                        .min(Comparator.comparingDouble(
                                page -> page.getAnnotationOfType(Menu.class).order()))
                        .map(page -> page.getAnnotationOfType(Route.class).value()))
                .contains(first);
    }

    private static boolean isFor(String role, JavaClass page) {
        return List.of(page.getAnnotationOfType(RolesAllowed.class).value()).contains(role);
    }
}
