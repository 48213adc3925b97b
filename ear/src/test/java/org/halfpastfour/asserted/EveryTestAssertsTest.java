package org.halfpastfour.asserted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A test that cannot fail says nothing, however much it runs through. */
class EveryTestAssertsTest {

    @Test
    void everyTestOfTheProductSaysWhatMustHold() {
        TestMethods product = new TestMethods();
        modules().forEach(product::read);
        assertThat(product.tests()).hasSizeGreaterThan(1_500);
        assertThat(product.withoutAssertion())
                .filteredOn(test -> !test.contains("EveryTestAssertsTest$"))
                .isEmpty();
    }

    @Test
    void everyModuleWithTestsIsLookedThrough() {
        assertThat(modules()).hasSameSizeAs(modulesWithTests().toList()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aTestThatSaysNothingIsNoticed() throws IOException {
        assertThat(read("Quiet").withoutAssertion())
                .extracting(test -> test.substring(test.indexOf('.') + 1))
                .containsExactly("asksForNothing", "callsWhatSaysNothing");
    }

    @Test
    void aTestThatLetsOthersSayItIsLeftAlone() throws IOException {
        TestMethods spoken = read("Spoken");
        assertThat(spoken.tests()).hasSize(3);
        assertThat(spoken.withoutAssertion()).isEmpty();
    }

    @Test
    void whatIsSaidAfterEachTestIsSaidInEach() throws IOException {
        TestMethods after = read("After");
        assertThat(after.tests()).hasSize(1);
        assertThat(after.withoutAssertion()).isEmpty();
    }

    private static Stream<Path> modules() {
        return modulesWithTests()
                .map(module -> module.resolve("target/test-classes"))
                .filter(Files::isDirectory);
    }

    private static Stream<Path> modulesWithTests() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.of("ejb", "web", "ui", "ear")
                .map(here::resolveSibling)
                .filter(module -> Files.isDirectory(module.resolve("src/test/java")));
    }

    private static TestMethods read(String nested) throws IOException {
        TestMethods methods = new TestMethods();
        for (String each : new String[] {nested, "Fixture"}) {
            try (InputStream file =
                    EveryTestAssertsTest.class.getResourceAsStream("EveryTestAssertsTest$" + each + ".class")) {
                methods.read(file.readAllBytes());
            }
        }
        return methods;
    }

    /** What several tests share. */
    private static class Fixture {

        static void isTwo(int number) {
            assertThat(number).isEqualTo(2);
        }

        static int twice(int number) {
            return 2 * number;
        }

        void inherited() {
            isTwo(twice(1));
        }
    }

    /** Is read, and never run; so are the others. */
    @SuppressWarnings("unused")
    private static final class Quiet {

        @Test
        void asksForNothing() {}

        @Test
        void callsWhatSaysNothing() {
            var unused = Fixture.twice(1);
        }

        @Test
        void says() {
            Assertions.assertThat(1).isOne();
        }
    }

    /** By a method of its own, by a lambda, by what it inherits. */
    @SuppressWarnings("unused")
    private static final class Spoken extends Fixture {

        @Test
        void saysByAnother() {
            own();
        }

        @Test
        void saysInALambda() {
            Stream.of(2).forEach(Fixture::isTwo);
        }

        @Test
        void saysAsItsParent() {
            inherited();
        }

        private static void own() {
            Fixture.isTwo(2);
        }
    }

    /** Says it once for all of its tests. */
    @SuppressWarnings("unused")
    private static final class After {

        private int number;

        @Test
        void addsTwo() {
            number += 2;
        }

        @AfterEach
        void isTwo() {
            Fixture.isTwo(number);
        }
    }
}
