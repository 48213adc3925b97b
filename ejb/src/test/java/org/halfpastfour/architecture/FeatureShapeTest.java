package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Fact;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class FeatureShapeTest {

    /** Called by use cases of every feature, inside their transaction. */
    private static final Set<String> PUBLIC_WITH_THE_DATABASE =
            Set.of("org.halfpastfour.account.Audit", "org.halfpastfour.programme.TakenPlaces");

    @Test
    void entitiesNeverLeaveTheirFeature() {
        assertThat(entities().toList()).hasSizeGreaterThan(10);
        assertThat(entities().filter(FeatureShapeTest::isPublic).map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void entitiesKeepTheirFieldsToThemselves() {
        assertThat(entities()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> !isConstant(field))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    @Test
    void repositoriesNeverLeaveTheirFeature() {
        assertThat(Product.CLASSES.stream()
                        .filter(FeatureShapeTest::hasEntityManager)
                        .filter(type ->
                                !type.isAnnotatedWith(Stateless.class) && !type.isAnnotatedWith(Singleton.class))
                        .filter(FeatureShapeTest::isPublic)
                        .map(JavaClass::getName)
                        .filter(name -> !PUBLIC_WITH_THE_DATABASE.contains(name)))
                .isEmpty();
    }

    @Test
    void whatIsExceptedExists() {
        assertThat(PUBLIC_WITH_THE_DATABASE).allMatch(Product.CLASSES::contain);
    }

    @Test
    void aFactHasAClassOfItsOwnOnlyWhereSomebodyTellsItApart() {
        List<String> sources = Product.sourcesOfAllModules().stream()
                .filter(source -> !source.toString().contains("/src/test/"))
                .map(Product::text)
                .toList();
        assertThat(classesOfFacts()).hasSizeGreaterThan(3).allMatch(fact -> isToldApart(fact, sources));
    }

    @Test
    void aClassThatNobodyCatchesIsFound() {
        assertThat(isToldApart("Overlaps", List.of("throw new Overlaps()", "catch (OverlapsElse e)")))
                .isFalse();
        assertThat(isToldApart("Overlaps", List.of("catch (Full | Overlaps refused)")))
                .isTrue();
    }

    @Test
    void aFeatureTellsItsFactsInOneFile() {
        assertThat(Product.CLASSES.stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Fact.class))
                        .collect(Collectors.groupingBy(Product::feature, Collectors.counting())))
                .hasSizeGreaterThan(5)
                .allSatisfy((feature, enums) -> assertThat(enums).as(feature).isEqualTo(1));
    }

    private static List<String> classesOfFacts() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAssignableTo(DomainException.class)
                        && !type.isEquivalentTo(DomainException.class)
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static boolean isToldApart(String fact, List<String> sources) {
        Pattern apart =
                Pattern.compile("catch \\([^)]*\\b" + fact + "\\b|instanceof " + fact + "\\b|\\b" + fact + "\\.class");
        return sources.stream().anyMatch(source -> apart.matcher(source).find());
    }

    @Test
    void everyPackageIsNullMarked() throws ClassNotFoundException {
        for (String feature : Product.features()) {
            Class<?> info = Class.forName(Product.ROOT + "." + feature + ".package-info");
            assertThat(info.isAnnotationPresent(NullMarked.class)).as(feature).isTrue();
        }
    }

    @Test
    void everyPackageHasItsSentence() {
        assertThat(Product.features())
                .allMatch(feature -> packageInfo(feature).startsWith("/** "), "starts with its sentence");
    }

    @Test
    void everyPackageWithEntitiesHasItsQueriesCheckedWhenItIsCompiled() {
        assertThat(entities().map(Product::feature).distinct())
                .allMatch(feature -> packageInfo(feature).contains("@CheckHQL"), "has @CheckHQL");
    }

    private static Stream<JavaClass> entities() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class)
                        || type.isAnnotatedWith(Embeddable.class)
                        || type.isAnnotatedWith(MappedSuperclass.class));
    }

    private static String packageInfo(String feature) {
        return Product.sources().stream()
                .filter(source -> source.endsWith("org/halfpastfour/" + feature + "/package-info.java"))
                .map(Product::text)
                .findFirst()
                .orElse("");
    }

    private static boolean hasEntityManager(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> field.getRawType().isAssignableTo(EntityManager.class));
    }

    private static boolean isConstant(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && field.getModifiers().contains(JavaModifier.FINAL);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
