package org.halfpastfour.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DemoNamesTest {

    private static final int FAMILIES = 2_000;

    private final DemoNames names = new DemoNames(new Random(4));

    /** One of two with the same name waits for the staff, and cannot come to anything meanwhile. */
    @Test
    void twoMenOfOneFamilyNeverHaveTheSameName() {
        for (int family = 0; family < FAMILIES; family++) {
            String surname = names.surname();
            String first = names.man(surname);
            assertThat(names.manBeside(first, surname)).startsWith(surname).isNotEqualTo(first);
        }
    }
}
