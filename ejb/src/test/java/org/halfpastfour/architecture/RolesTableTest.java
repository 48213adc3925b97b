package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of who may call which use case, {@code roles.csv}: what is decided, beside what the code says. A new use case
 * is missing from it until somebody decides; {@code -Dhpf.roles.write=true} writes the table as the code is now, to be
 * read before it is committed. A star stands for everybody, signed in or not.
 */
class RolesTableTest {

    private static final Path TABLE = Path.of("src/test/resources/roles.csv");
    private static final String EVERYBODY = "*";

    @Test
    void everyUseCaseIsOpenToTheRolesThatWereDecidedAndToNoOther() throws IOException {
        List<String> code = lines();
        if (Boolean.getBoolean("hpf.roles.write")) {
            Files.write(TABLE, code);
        }
        assertThat(code).hasSizeGreaterThan(50).containsExactlyElementsOf(Files.readAllLines(TABLE));
    }

    private static List<String> lines() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(RolesTableTest::isUseCase)
                .map(method -> name(method) + ";" + who(method))
                .sorted()
                .toList();
    }

    private static boolean isUseCase(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName()
                + "."
                + method.getName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static String who(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return EVERYBODY;
        }
        Optional<RolesAllowed> own = method.tryGetAnnotationOfType(RolesAllowed.class);
        return own.or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .map(allowed -> Stream.of(allowed.value()).sorted().collect(Collectors.joining(" ")))
                .orElse(method.getOwner().isAnnotatedWith(PermitAll.class) ? EVERYBODY : "");
    }
}
