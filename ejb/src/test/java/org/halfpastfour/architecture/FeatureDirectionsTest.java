package org.halfpastfour.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeatureDirectionsTest {

    private static final String CASEWORK = "casework";
    private static final Set<String> CASE_SIDE = Set.of(CASEWORK, "engagement", "assessment");

    /** Uses the product as its people do, and so knows all of it. */
    private static final String DEMO = "demo";

    /** What each other feature may know of, besides itself. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("schema", Set.of("shared")),
            Map.entry("account", Set.of("shared")),
            Map.entry("calendar", Set.of("shared", "account")),
            Map.entry("policy", Set.of("shared")),
            Map.entry("home", Set.of("shared", "account", "calendar", "policy")),
            Map.entry("family", Set.of("shared", "account", "calendar", "home")),
            Map.entry("programme", Set.of("shared", "account", "calendar", "policy", "home", "family")),
            Map.entry("signup", Set.of("shared", "account", "calendar", "policy", "home", "family", "programme")),
            Map.entry("matching", Set.of()),
            Map.entry(
                    "placing",
                    Set.of(
                            "shared",
                            "account",
                            "calendar",
                            "home",
                            "family",
                            "programme",
                            "signup",
                            "matching",
                            "rollover")),
            Map.entry("rollover", Set.of("shared", "account", "calendar", "home", "family", "programme", "signup")),
            Map.entry("roster", Set.of("shared", "account", "calendar", "home", "programme")),
            Map.entry(
                    "attendance",
                    Set.of(
                            "shared",
                            "account",
                            "calendar",
                            "policy",
                            "home",
                            "family",
                            "programme",
                            "signup",
                            "roster")),
            Map.entry("daynote", Set.of("shared", "account", "home", "family", "programme", "attendance")),
            Map.entry("feed", Set.of("shared", "account", "home", "family", "programme", "signup")),
            Map.entry(
                    "notice",
                    Set.of(
                            "shared",
                            "account",
                            "calendar",
                            "policy",
                            "home",
                            "family",
                            "programme",
                            "signup",
                            "rollover",
                            "roster",
                            "attendance",
                            "feed",
                            "placing",
                            "daynote")),
            Map.entry("sheet", Set.of("shared")),
            Map.entry("report", Set.of("shared", "account", "sheet")),
            Map.entry("engagement", Set.of("shared")),
            Map.entry("assessment", Set.of("shared")),
            Map.entry(
                    CASEWORK,
                    Set.of(
                            "shared",
                            "account",
                            "calendar",
                            "home",
                            "family",
                            "programme",
                            "signup",
                            "attendance",
                            "engagement",
                            "assessment",
                            "report",
                            "sheet")));

    /** Those of the business that this one may know. */
    static Set<String> featuresBefore(String feature) {
        Set<String> before = new TreeSet<>(MAY_KNOW.getOrDefault(feature, Set.of()));
        before.removeAll(Set.of("shared", "account"));
        return before;
    }

    static Set<String> features() {
        Set<String> features = new TreeSet<>(Product.features());
        features.remove(DEMO);
        return features;
    }

    @Test
    void everyFeatureHasADecidedPlaceAndEveryPlaceAFeature() {
        assertThat(features()).isEqualTo(MAY_KNOW.keySet());
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureKnowsOnlyWhatItMay(String feature) {
        Set<String> allowed = MAY_KNOW.getOrDefault(feature, Set.of());
        List<String> wrong = Product.CLASSES.stream()
                .filter(type -> Product.feature(type).equals(feature))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isOfProduct(dependency.getTargetClass()))
                .filter(dependency ->
                        !Product.feature(dependency.getTargetClass()).equals(feature))
                .filter(dependency -> !allowed.contains(Product.feature(dependency.getTargetClass())))
                .map(Dependency::getDescription)
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void thereAreNoCircles() {
        slices().matching(Product.ROOT + ".(*)..").should().beFreeOfCycles().check(Product.CLASSES);
    }

    /** How taking part is measured is known to the case side alone as well. */
    @Test
    void nothingInAnyModuleKnowsTheCaseSideButItsOwnPagesAndTheDemo() {
        Pattern own = Pattern.compile(
                "(?m)^package org\\.halfpastfour\\.((casework|engagement|assessment)(\\.rest|\\.ui)?|demo);");
        List<Path> intruders = Product.sourcesOfAllModules().stream()
                .filter(source -> !own.matcher(Product.text(source)).find())
                .filter(source -> CASE_SIDE.stream()
                        .anyMatch(feature -> Product.text(source).contains(Product.ROOT + "." + feature + ".")))
                .toList();
        assertThat(intruders).isEmpty();
    }

    private static boolean isOfProduct(JavaClass type) {
        return type.getPackageName().startsWith(Product.ROOT + ".");
    }
}
