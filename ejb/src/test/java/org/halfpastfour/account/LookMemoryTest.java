package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LookMemoryTest {

    private record Greeting(String to) implements LookMemory.Question<String> {}

    private record Lengths() implements LookMemory.Question<LookMemory.Found<String, Integer>> {}

    private final LookMemory memory = new LookMemory();
    private final OneLook look = new OneLook();
    private final List<String> asked = new ArrayList<>();

    LookMemoryTest() {
        look.memory = memory;
    }

    @Test
    void readsOnceWhatALookAsksTwice() {
        look.at(() -> {
            assertThat(greet("王")).isEqualTo(greet("王"));
            assertThat(greet("李")).isEqualTo("李!");
        });
        assertThat(asked).containsExactly("王", "李");
    }

    @Test
    void keepsNothingWhereNobodyLooks() {
        assertThat(greet("王")).isEqualTo(greet("王"));
        assertThat(asked).containsExactly("王", "王");
        assertThat(memory.known(new Greeting("王"))).isEmpty();
    }

    @Test
    void forgetsWithTheLookEvenWhereItWasRefused() {
        assertThatThrownBy(() -> look.at(() -> {
                    assertThat(greet("王")).isEqualTo("王!");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(memory.isOpen()).isFalse();
        assertThat(memory.known(new Greeting("王"))).isEmpty();
    }

    @Test
    void aLookWithinALookIsAPartOfIt() {
        look.at(() -> {
            look.at(() -> assertThat(greet("王")).isEqualTo("王!"));
            assertThat(greet("王")).isEqualTo("王!");
        });
        assertThat(asked).containsExactly("王");
    }

    @Test
    void ofSeveralOnlyThoseAreReadThatAreNotKnownAndWhoIsNotFoundIsNotAskedForAgain() {
        look.at(() -> {
            assertThat(lengths("a", "bb")).isEqualTo(Map.of("a", 1, "bb", 2));
            assertThat(lengths("bb", "nobody")).isEqualTo(Map.of("bb", 2));
            assertThat(lengths("nobody", "a")).isEqualTo(Map.of("a", 1));
        });
        assertThat(asked).containsExactlyInAnyOrder("a", "bb", "nobody");
    }

    @Test
    void whatAnotherQuestionBroughtAlongIsNotRead() {
        look.at(() -> {
            memory.bring(new Lengths(), Map.of("ccc", 3));
            assertThat(lengths("ccc")).isEqualTo(Map.of("ccc", 3));
        });
        assertThat(asked).isEmpty();
    }

    private String greet(String name) {
        return memory.once(new Greeting(name), () -> {
            asked.add(name);
            return name + "!";
        });
    }

    private Map<String, Integer> lengths(String... words) {
        return memory.each(new Lengths(), List.of(words), this::read);
    }

    private Map<String, Integer> read(Set<String> words) {
        asked.addAll(words);
        Map<String, Integer> lengths = new HashMap<>();
        words.stream().filter(word -> !word.equals("nobody")).forEach(word -> lengths.put(word, word.length()));
        return lengths;
    }
}
