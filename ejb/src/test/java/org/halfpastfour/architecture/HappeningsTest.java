package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.signup.EndedBy;
import org.junit.jupiter.api.Test;

/** What has happened is told in one vocabulary, of which everybody may hear: ids and what is neutral, and nothing of the case side. */
class HappeningsTest {

    private static final Path LIST = Path.of("../docs/decisions/facts-are-told.md");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `(\\w+)` \\|");
    private static final Set<String> CASE_SIDE = Set.of("casework", "engagement", "assessment");
    private static final Set<Class<?>> NEUTRAL = Set.of(
            UUID.class, Instant.class, DateRange.class, TimeRange.class, EndedBy.class, int.class, boolean.class);

    @Test
    void eachStandsInTheListAndNothingElseDoes() {
        Set<String> listed = LISTED.matcher(Product.text(LIST))
                .results()
                .map((MatchResult line) -> line.group(1))
                .collect(Collectors.toSet());
        assertThat(happenings().map(JavaClass::getSimpleName))
                .hasSizeGreaterThan(10)
                .isSubsetOf(listed);
        assertThat(listed).isEqualTo(happenings().map(JavaClass::getSimpleName).collect(Collectors.toSet()));
    }

    @Test
    void eachIsToldSomewhereInItsOwnFeature() {
        assertThat(happenings()).allSatisfy(each -> assertThat(each.getConstructors().stream()
                        .flatMap(constructor -> constructor.getCallsOfSelf().stream())
                        .map(call -> Product.feature(call.getOriginOwner())))
                .as(each.getName())
                .isNotEmpty()
                .containsOnly(Product.feature(each)));
    }

    @Test
    void eachIsAPublicRecordOfIdsAndWhatIsNeutral() {
        assertThat(happenings()).allMatch(each -> each.isRecord() && isPublic(each));
        assertThat(happenings().flatMap(HappeningsTest::tellingTooMuch)).isEmpty();
    }

    @Test
    void theCaseSideTellsNothing() {
        assertThat(happenings().map(Product::feature)).doesNotContainAnyElementsOf(CASE_SIDE);
    }

    @Test
    void aNameAReasonOrAPlaceInTheLineIsNoticed() {
        JavaClass offender = new ClassFileImporter().importClass(TellsTooMuch.class);
        assertThat(tellingTooMuch(offender))
                .containsExactlyInAnyOrder("TellsTooMuch.name", "TellsTooMuch.reasons", "TellsTooMuch.line");
    }

    private static Stream<JavaClass> happenings() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Happening.class) && !type.isEquivalentTo(Happening.class));
    }

    private static Stream<String> tellingTooMuch(JavaClass happening) {
        return happening.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !isId(field) && NEUTRAL.stream().noneMatch(field.getRawType()::isEquivalentTo))
                .map(field -> happening.getSimpleName() + "." + field.getName());
    }

    private static boolean isId(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && type.getFields().stream()
                        .filter(each -> !each.getModifiers().contains(JavaModifier.STATIC))
                        .allMatch(each -> each.getRawType().isEquivalentTo(UUID.class));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private record TellsTooMuch(UUID child, String name, List<String> reasons, long line, Instant at)
            implements Happening {}
}
