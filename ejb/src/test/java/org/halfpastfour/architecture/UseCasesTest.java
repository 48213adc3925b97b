package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.Role;
import org.junit.jupiter.api.Test;

class UseCasesTest {

    /** Remembers the last request while the web session lives, and so it changes. */
    private static final Set<String> NO_RECORDS = Set.of("org.halfpastfour.account.SignedIn");

    private static final List<JavaClass> USE_CASES = Product.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
            .toList();

    @Test
    void areMethodsOfPublicClasses() {
        assertThat(USE_CASES).hasSizeGreaterThan(5);
        assertThat(businessMethods().map(JavaMethod::getOwner).filter(type -> !type.getModifiers()
                        .contains(JavaModifier.PUBLIC)))
                .isEmpty();
    }

    @Test
    void sayOfEveryPublicMethodWhoMayCallIt() {
        assertThat(businessMethods()
                        .filter(method -> !saysWho(method) && !saysWho(method.getOwner()))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void nameRolesThatExist() {
        Set<String> roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        Stream<RolesAllowed> ofClasses =
                USE_CASES.stream().flatMap(type -> type.tryGetAnnotationOfType(RolesAllowed.class).stream());
        Stream<RolesAllowed> ofMethods =
                businessMethods().flatMap(method -> method.tryGetAnnotationOfType(RolesAllowed.class).stream());
        assertThat(Stream.concat(ofClasses, ofMethods).flatMap(allowed -> Arrays.stream(allowed.value())))
                .isNotEmpty()
                .allMatch(roles::contains);
    }

    @Test
    void speakInRecordsIdsAndTypesOfTheJdk() {
        assertThat(businessMethods().filter(method -> !speaksPlainly(method)).map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void whatIsExceptedExists() {
        assertThat(NO_RECORDS).allMatch(Product.CLASSES::contain);
    }

    private static Stream<JavaMethod> businessMethods() {
        return USE_CASES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean saysWho(CanBeAnnotated annotated) {
        return annotated.isAnnotatedWith(RolesAllowed.class)
                || annotated.isAnnotatedWith(PermitAll.class)
                || annotated.isAnnotatedWith(DenyAll.class);
    }

    private static boolean speaksPlainly(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream)
                .map(JavaClass::getBaseComponentType)
                .allMatch(UseCasesTest::isPlain);
    }

    private static boolean isPlain(JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || type.isRecord()
                || NO_RECORDS.contains(type.getName())
                || type.isEnum();
    }
}
