package org.halfpastfour.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** As the virtual machine counts what lives. */
class HeapTest {

    private static final String COUNTED = """
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:         31104       22715752  [Ljdk.internal.vm.FillerElement; (java.base@25)
               2:          2040         204800  java.lang.String (java.base@25)
               3:            12            384  jdk.internal.vm.FillerObject (java.base@25)
               4:          1020         102400  org.halfpastfour.shell.Caller
            Total         34176       23023336
            """;

    @Test
    void gapsBetweenWhatLivesDoNotCount() {
        assertThat(Heap.read(COUNTED).used()).isEqualTo(300);
    }

    @Test
    void itIsSaidWhichClassesGrew() {
        Heap before = Heap.read(COUNTED.replace("102400  org", "100000  org"));
        assertThat(Heap.read(COUNTED).grownSince(before)).startsWith("+2400 org.halfpastfour.shell.Caller");
    }
}
