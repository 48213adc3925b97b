package org.halfpastfour.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes and the sources that the rules of the house are held against. */
final class Product {

    static final String ROOT = "org.halfpastfour";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final Path MODULE = Path.of("").toAbsolutePath();

    private static final Pattern NAMED_MODULE = Pattern.compile("<module>(\\w+)</module>");

    private Product() {}

    /** The feature that a class belongs to, such as {@code signup}. */
    static String feature(JavaClass type) {
        String rest =
                type.getPackageName().substring(Math.min(type.getPackageName().length(), ROOT.length() + 1));
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    static Set<String> features() {
        return CLASSES.stream().map(Product::feature).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of this module. */
    static List<Path> sources() {
        return javaFiles(MODULE.resolve("src/main/java"));
    }

    /** Of every module of the product. */
    static List<Path> sourcesOfAllModules() {
        return modules()
                .map(module -> root().resolve(module).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> javaFiles(folder).stream())
                .toList();
    }

    /** Where all modules lie. */
    static Path root() {
        return MODULE.getParent();
    }

    /** As the product's pom.xml names them. */
    private static Stream<String> modules() {
        return NAMED_MODULE.matcher(text(root().resolve("pom.xml"))).results().map(found -> found.group(1));
    }

    static List<Path> testSources() {
        return javaFiles(MODULE.resolve("src/test/java"));
    }

    static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
